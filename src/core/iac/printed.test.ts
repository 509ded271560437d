import { describe, expect, it } from 'vitest';
import { assemble, markOrigin } from './printed.ts';

describe('assemble', () => {
  it('separates statements by one blank line and tells which lines are whose', () => {
    const inner = markOrigin('subnet/1 "é\ud800', '  b');
    const printed = assemble(['first', markOrigin('vnet', `a\n${inner}\nc`), 'last']);
    expect(printed.text).toBe('first\n\na\n  b\nc\n\nlast\n');
    expect(printed.ranges).toEqual([
      { origin: 'vnet', from: 3, to: 5 },
      { origin: 'subnet/1 "é\ufffd', from: 4, to: 4 },
    ]);
  });

  it('is empty for nothing', () => {
    expect(assemble([])).toEqual({ text: '', ranges: [] });
  });
});
