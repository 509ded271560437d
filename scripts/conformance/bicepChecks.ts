import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { couldNotRun, judged, type Check } from './check.ts';
import { inParallel } from './inParallel.ts';
import { isInstalled, runTool } from './runTool.ts';
import type { WrittenBundle } from './writeBundle.ts';

/** What Bicep says of the bundles. A warning counts as a failure: unknown properties and wrong values are no more to it. */
export async function bicepChecks(
  bundles: readonly WrittenBundle[],
  workers: number,
): Promise<readonly Check[]> {
  const [first] = bundles;
  if (first === undefined) return [];
  if (!(await isInstalled(['bicep', '--version'], first.folder))) {
    return [couldNotRun('bicep', 'bicep is not on the PATH.')];
  }
  const checked = await inParallel(bundles, workers, async ({ name, folder, files }) => {
    const silent = async (label: string, ...args: readonly string[]): Promise<Check> => {
      const { exitCode, output } = await runTool(['bicep', ...args], folder);
      return judged(`bicep ${label} ${name}`, exitCode === 0 && output.trim() === '', output);
    };
    return [
      await silent('build', 'build', 'main.bicep', '--outfile', 'main.json'),
      await silent('build-params', 'build-params', 'main.bicepparam', '--outfile', 'main.parameters.json'),
      await silent('lint', 'lint', 'main.bicep'),
      await formatCheck(name, folder, files),
    ];
  });
  return checked.flat();
}

async function formatCheck(name: string, folder: string, files: readonly string[]): Promise<Check> {
  const changed: string[] = [];
  for (const file of files.filter((path) => /\.bicep(param)?$/.test(path))) {
    const { exitCode, output } = await runTool(['bicep', 'format', file, '--outfile', 'formatted'], folder);
    const formatted = exitCode === 0 ? readFileSync(join(folder, 'formatted'), 'utf8') : output;
    if (formatted !== readFileSync(join(folder, file), 'utf8')) changed.push(`${file}:\n${formatted}`);
  }
  return judged(`bicep format ${name}`, changed.length === 0, changed.join('\n'));
}
