import { cpSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { couldNotRun, judged, type Check } from './check.ts';
import { isInstalled, runTool } from './runTool.ts';
import type { WrittenBundle } from './writeBundle.ts';

/** One process each for all bundles: starting the tool takes longer than its answer. */
const questions = [
  { label: 'build', args: ['build', '--pattern', '*/main.bicep'] },
  { label: 'lint', args: ['lint', '--pattern', '*/main.bicep'] },
  { label: 'build-params', args: ['build-params', '--pattern', '*/main.bicepparam'] },
];

/**
 * What Bicep says of the bundles. Any diagnostic counts as a failure, because unknown properties and wrong values are
 * warnings only.
 */
export async function bicepChecks(
  bundles: readonly WrittenBundle[],
  parent: string,
): Promise<readonly Check[]> {
  if (!(await isInstalled(['bicep', '--version'], parent))) {
    return [couldNotRun('bicep', 'bicep is not on the PATH.')];
  }
  const checks: Check[] = [];
  for (const { label, args } of questions) {
    const { exitCode, output } = await runTool(['bicep', ...args], parent);
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    const about = (folder: string): readonly string[] => lines.filter((line) => line.includes(folder + sep));
    checks.push(
      ...bundles.map(({ name, folder }) =>
        judged(`bicep ${label} ${name}`, about(folder).length === 0, about(folder).join('\n')),
      ),
    );
    const others = lines.filter((line) => !bundles.some(({ folder }) => line.includes(folder + sep)));
    const isExplained = exitCode === 0 || others.length < lines.length;
    checks.push(judged(`bicep ${label}`, isExplained && others.length === 0, output));
  }
  return [...checks, ...(await formatChecks(bundles, parent))];
}

async function formatChecks(bundles: readonly WrittenBundle[], parent: string): Promise<readonly Check[]> {
  const copy = `${parent}-formatted`;
  cpSync(parent, copy, { recursive: true });
  for (const extension of ['bicep', 'bicepparam']) {
    const { exitCode, output } = await runTool(['bicep', 'format', '--pattern', `**/*.${extension}`], copy);
    if (exitCode !== 0) return [judged('bicep format', false, output)];
  }
  return bundles.map(({ name, folder, files }) => {
    const changed = files.flatMap((file) => {
      const formatted = readFileSync(join(copy, name, file), 'utf8');
      return formatted === readFileSync(join(folder, file), 'utf8') ? [] : [`${file}:\n${formatted}`];
    });
    return judged(`bicep format ${name}`, changed.length === 0, changed.join('\n'));
  });
}
