import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { couldNotRun, judged, type Check } from './check.ts';
import { inParallel } from './inParallel.ts';
import { isInstalled, runTool } from './runTool.ts';
import type { WrittenBundle } from './writeBundle.ts';

const lockFile = '.terraform.lock.hcl';

/** What Terraform says of the bundles: form, arguments and values, what they promise, and a plan where it can be made. */
export async function terraformChecks(
  bundles: readonly WrittenBundle[],
  workers: number,
): Promise<readonly Check[]> {
  const [first] = bundles;
  if (first === undefined) return [];
  if (!(await isInstalled(['terraform', 'version'], first.folder))) {
    return [couldNotRun('terraform', 'terraform is not on the PATH.')];
  }
  // All bundles need the same provider: fetched once, it serves them all.
  const env = {
    TF_DATA_DIR: join(first.folder, '.terraform'),
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const terraform = (folder: string, ...args: readonly string[]) =>
    runTool(['terraform', ...args], folder, env);
  const formatted = await inParallel(bundles, workers, async ({ name, folder }) => {
    const { exitCode, output } = await terraform(folder, 'fmt', '-check', '-diff', '-recursive');
    return judged(`terraform fmt ${name}`, exitCode === 0, output);
  });
  const init = await terraform(first.folder, 'init', '-input=false', '-no-color', '-backend=false');
  if (init.exitCode !== 0) {
    return [...formatted, couldNotRun('terraform init, validate, test, plan', init.output)];
  }
  const checked = await inParallel(bundles, workers, async ({ name, folder }) => {
    shareLock(first.folder, folder);
    const validate = await terraform(folder, 'validate', '-no-color');
    const validated = judged(`terraform validate ${name}`, validate.exitCode === 0, validate.output);
    if (validated.outcome === 'failed') return [validated];
    const test = await terraform(folder, 'test', '-no-color');
    const plan = await terraform(
      folder,
      'plan',
      '-input=false',
      '-no-color',
      '-lock=false',
      '-refresh=false',
    );
    return [
      validated,
      judged(`terraform test ${name}`, test.exitCode === 0, test.output),
      needsAccount(plan.output)
        ? couldNotRun(`terraform plan ${name}`, 'No Azure account is signed in.')
        : judged(`terraform plan ${name}`, plan.exitCode === 0, plan.output),
    ];
  });
  return [...formatted, ...checked.flat()];
}

function shareLock(from: string, to: string): void {
  const lock = join(from, lockFile);
  if (from !== to && existsSync(lock)) copyFileSync(lock, join(to, lockFile));
}

/** The provider itself signs in before it plans, even for what does not exist yet. */
function needsAccount(output: string): boolean {
  return /unable to build authorizer|could not configure AzureCli Authorizer|az login/i.test(output);
}
