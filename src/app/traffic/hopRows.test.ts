import { describe, expect, it } from 'vitest';
import type { Hop, StepAction } from '../../core/reach/engine/trace.ts';
import { verbatim } from '../../core/text/text.ts';
import { hopRows } from './hopRows.ts';

const hop = (id: string, ...actions: StepAction[]): Hop => ({
  node: { id, icon: 'pod', label: verbatim(id) },
  source: '10.0.0.1',
  destination: '10.0.0.2',
  port: 443,
  steps: actions.map((action) => ({ action, why: verbatim('') })),
});

const numbers = new Map([
  ['a', 1],
  ['b', 2],
]);

describe('hopRows', () => {
  it('numbers the first row of a hop only', () => {
    const rows = hopRows([hop('a', 'start', 'snat'), hop('b', 'deny')], numbers, true);
    expect(rows.map(({ number }) => number)).toEqual([1, undefined, 2]);
  });

  it('marks the last decisive row as the deciding one', () => {
    const rows = hopRows([hop('a', 'start', 'allow'), hop('b', 'deny')], numbers, true);
    expect(rows.map(({ deciding }) => deciding)).toEqual([false, false, true]);
  });

  it('marks none where the walk ended in the other direction', () => {
    expect(hopRows([hop('a', 'start', 'arrive')], numbers, false).some(({ deciding }) => deciding)).toBe(
      false,
    );
  });
});
