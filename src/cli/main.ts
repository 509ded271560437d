#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { dayOf } from '../core/lib/day.ts';
import { harmlessText } from '../core/text/harmlessText.ts';
import { run } from './run.ts';

const outcome = await run(process.argv.slice(2), {
  readInput: () => text(process.stdin),
  today: () => dayOf(new Date()),
});
if (outcome.code === 2)
  process.stderr.write(`ringwall: ${harmlessText(outcome.problem[outcome.language])}\n`);
else process.stdout.write(outcome.output);
process.exitCode = outcome.code;
