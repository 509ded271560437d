import { expect, it } from 'vitest';
import { setOf } from './setOf.ts';

it('has one text for each member of each part, none twice, and none for a part that is not there', () => {
  expect(
    setOf({
      port: [22, 3389, 22],
      source: '*',
      length: 27,
      kind: { en: 'NAT gateway', ja: 'NATゲートウェイ' },
      owner: undefined,
      none: [],
    }),
  ).toEqual(['port=22', 'port=3389', 'source=*', 'length=27', 'kind=NAT gateway']);
});
