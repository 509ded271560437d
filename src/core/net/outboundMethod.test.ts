import { expect, it } from 'vitest';
import { outboundRanks } from './outboundMethod.ts';

it('prefers ways out as Azure does, and never two alike', () => {
  const ranks = Object.entries(outboundRanks).toSorted(([, a], [, b]) => a - b);
  expect(ranks.map(([name]) => name)).toEqual([
    'natGateway',
    'instancePublicIp',
    'loadBalancer',
    'defaultOutbound',
  ]);
  expect(new Set(ranks.map(([, rank]) => rank)).size).toBe(ranks.length);
});
