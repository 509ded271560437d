import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net006ServiceRange } from './net006ServiceRange.ts';

const range = (
  serviceCidr: string,
  dnsServiceIp: string,
  rest: Partial<PropsOf<'aks-cluster'>> = {},
): Edit[] => [setProps('cluster', { serviceCidr, dnsServiceIp, ...rest })];
const cases: [string, Edit[], string[]][] = [
  ['a range of its own', [], []],
  ['a subnet has it', range('10.10.4.0/24', '10.10.4.10'), ['cluster subnet critical']],
  ['the rest of the network has it', range('10.10.128.0/20', '10.10.128.10'), ['cluster network high']],
  ['a peer has it', range('10.20.0.0/16', '10.20.0.10'), ['cluster peer high']],
  ['pods have it', range('192.168.0.0/20', '192.168.0.10'), ['cluster pods critical']],
  ['/12', range('10.96.0.0/12', '10.96.0.10'), ['cluster tooLarge critical']],
  ['DNS outside', range('172.16.0.0/16', '172.17.0.10'), ['cluster dns critical']],
  ['DNS at the network address', range('172.16.0.0/16', '172.16.0.0'), ['cluster dns critical']],
  ['DNS at kubernetes.default', range('172.16.0.0/16', '172.16.0.1'), ['cluster dns critical']],
  ['DNS at the last address', range('172.16.0.0/16', '172.16.255.255'), ['cluster dns critical']],
  ['only a range', range('172.16.0.0/16', ''), ['cluster onlyOne critical']],
  ['only a DNS address', range('', '172.16.0.10'), ['cluster onlyOne critical']],
];

describe('NET006', () => {
  it.each<[string, Edit[], string[]]>([
    ...cases,
    ['/13', range('10.96.0.0/13', '10.96.0.10'), []],
    ['DNS at the second usable address', range('172.16.0.0/16', '172.16.0.2'), []],
    ['both left to Azure', range('', ''), []],
    [
      'a network that is not peered',
      [...range('10.20.0.0/16', '10.20.0.10'), (document) => ({ ...document, links: {} })],
      [],
    ],
    ['pods without a range', range('192.168.0.0/20', '192.168.0.10', { networkMode: 'nodeSubnet' }), []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net006ServiceRange, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each(cases.filter(([, edits]) => edits.length > 0))('repairs: %s', (_, edits) => {
    const fixed = afterFixes(net006ServiceRange, applyEdits(securedDesign, edits));
    expect(tryRule(net006ServiceRange, fixed)).toEqual([]);
    expect(resource(fixed, 'aks-cluster', 'cluster')?.props).toMatchObject({
      serviceCidr: expect.stringMatching(/^172\.16\.0\.0\//),
      dnsServiceIp: '172.16.0.10',
    });
  });
});
