import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalysisContext } from '../src/core/reach/facts/createAnalysisContext.ts';
import { compare, type Difference } from './vectors/compare.ts';
import { translate } from './vectors/translate.ts';
import { readVectors, type Vector } from './vectors/vectorFile.ts';

const fixtures = ['packet-path-vectors.yaml', 'more-vectors.yaml'].map((name) =>
  fileURLToPath(new URL(`../src/core/reach/fixtures/${name}`, import.meta.url)),
);

type Outcome = 'passed' | 'failed';

/** A vector that cannot be read is as wrong as one with another outcome, and must not end the others. */
function differencesOf({ design, flow, expect }: Vector): readonly Difference[] {
  try {
    const { document, pins, flow: walked } = translate(design, flow);
    const trace = createAnalysisContext(document, { pins }).trace(walked);
    return compare(trace, expect, design);
  } catch (error) {
    return [
      { what: 'vector', expected: 'a design and a flow', got: `one that cannot be read: ${String(error)}` },
    ];
  }
}

function run(vector: Vector): Outcome {
  const differences = differencesOf(vector);
  const isPassed = differences.length === 0;
  console.log(`${isPassed ? 'ok' : 'FAIL'} ${vector.id} ${vector.title}`);
  for (const text of vector.leftOut) console.log(`  note: ${text}`);
  if (isPassed) return 'passed';
  for (const { what, expected, got } of differences) {
    console.log(`  ${what}: expected ${expected}`);
    console.log(`  ${' '.repeat(what.length)}       got ${got}`);
  }
  return 'failed';
}

const [bases = ''] = fixtures.map((path) => readFileSync(path, 'utf8'));
const files = process.argv.length > 2 ? process.argv.slice(2) : fixtures;
const outcomes = files.flatMap((path) => readVectors(readFileSync(path, 'utf8'), bases)).map(run);
const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
console.log(`${count('passed')} passed, ${count('failed')} failed, 0 not yet`);
process.exitCode = count('failed') > 0 ? 1 : 0;
