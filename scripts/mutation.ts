import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isEquivalent, staleEquivalents } from './mutation/equivalents.ts';
import { judge } from './mutation/judge.ts';
import { changeText, mutantsIn } from './mutation/mutantsIn.ts';
import { sampleOf } from './mutation/sampleOf.ts';

// Changes core in many small ways, and tells which changes no test notices:
// npm run mutation -- --folder net --folder reach/walk --sample 200 --seed 7

const promised: readonly string[] = ['net', 'reach', 'model', 'share', 'rules'];
const promise = 90;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const folders =
  values.folder ??
  readdirSync(join(root, 'src/core')).filter((name) => !name.includes('.') && name !== 'testing');

/** Prints the score of a folder and its survivors; whether all is well. */
async function score(folder: string): Promise<boolean> {
  const start = performance.now();
  const all = mutantsIn(root, folder);
  const chosen = sampleOf(all, Number(values.sample ?? all.length), Number(values.seed));
  const { killed, failed, unrepeatable } = await judge(root, folder, chosen);
  const survivors = chosen.filter(({ id }) => !killed.has(id));
  const told = survivors.filter((mutant) => !isEquivalent(mutant));
  const counted = killed.size + told.length;
  const percent = counted === 0 ? 100 : (100 * killed.size) / counted;

  for (const mutant of told)
    console.log(`${mutant.file}:${mutant.line}:${mutant.column}  ${changeText(mutant)}`);
  const problems = [
    ...failed.map((test) => `fails without any mutant: ${test}`),
    ...unrepeatable.map((test) => `fails when it is repeated: ${test}`),
    ...(chosen.length < all.length ? [] : staleEquivalents(folder, survivors)).map(
      ({ file, change }) => `no longer an equivalent: ${file}  ${change}`,
    ),
    ...(percent < promise && promised.includes(folder.split('/')[0] ?? '')
      ? [`below the promise of ${promise} %`]
      : []),
  ];
  for (const problem of problems) console.log(`${folder}: ${problem}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${folder}: ${counted} mutants, ${killed.size} killed, ${told.length} survived, score ${percent.toFixed(1)} %, ${seconds} s`,
  );
  return problems.length === 0;
}

let isWell = true;
for (const folder of folders) isWell = (await score(folder)) && isWell;
process.exitCode = isWell ? 0 : 1;
