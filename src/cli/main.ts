import { text } from 'node:stream/consumers';
import { harmlessText } from './quoted.ts';
import { run } from './run.ts';

const outcome = await run(process.argv.slice(2), { readInput: () => text(process.stdin) });
if (outcome.code === 2)
  process.stderr.write(`ringwall: ${harmlessText(outcome.problem[outcome.language])}\n`);
else process.stdout.write(outcome.output);
process.exitCode = outcome.code;
