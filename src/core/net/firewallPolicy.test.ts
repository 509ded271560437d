import { expect, it } from 'vitest';
import { covers } from './firewallPolicy.ts';
import type { Protocol } from './flow.ts';

it.each<[string[], Protocol, boolean]>([
  [['TCP'], 'TCP', true],
  [['TCP', 'UDP'], 'UDP', true],
  [['UDP', 'Any'], 'TCP', true],
  [['UDP'], 'TCP', false],
  [[], 'TCP', false],
])('a rule for %j covers %s: %s', (protocols, protocol, expected) => {
  expect(covers(protocols, protocol)).toBe(expected);
});
