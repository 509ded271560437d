import { describe, expect, it } from 'vitest';
import { addWaiver } from '../model/edits.ts';
import type { Waiver } from '../model/waiver.ts';
import { securityRule, type SecurityRule } from '../repairs/securityRule.ts';
import type { Changes } from '../testing/changedDesign.ts';
import { sampleDesign, sampleRules } from '../testing/sampleDesign.ts';
import { waiverFor } from '../testing/waiverFor.ts';
import { analyse } from './analyse.ts';
import { testDay } from '../testing/testDay.ts';

const opening = (values: Partial<SecurityRule>): SecurityRule => ({
  ...securityRule('Open', ['20.0.0.0/8'], ['*'], ['22']),
  priority: 200,
  ...values,
});
const opened = (...rules: readonly SecurityRule[]): Changes => ({
  'nsg-aks': { securityRules: [...sampleRules('nsg-aks'), ...rules] },
});

const findingsOf = (changes: Changes, waiver?: Waiver) => {
  const document = sampleDesign(changes);
  const waived = waiver === undefined ? document : addWaiver(waiver)(document);
  return analyse(waived, testDay).findings.filter(({ rule }) => rule === 'IN028');
};
const [known] = findingsOf(opened(opening({})));
if (known === undefined) throw new Error('nothing to waive');
const waiver = waiverFor(known);
const version1 = { finding: 'IN028:nsg-aks', reason: 'lab', approver: '', created: '' };
const twoPorts = opening({ destinationPortRanges: ['22', '3389'] });

describe('a waiver of one open port', () => {
  const openWith = (changes: Changes, given: Waiver = waiver): readonly string[] =>
    findingsOf(changes, given)
      .filter(({ waived }) => waived === undefined)
      .map(({ id }) => id);

  it.each<[string, Changes]>([
    ['it is as it was', opened(opening({}))],
    [
      'rows stand in another order',
      { 'nsg-aks': { securityRules: [opening({}), ...sampleRules('nsg-aks')] } },
    ],
    ['its subnet has another name', { ...opened(opening({})), 'snet-aks': { name: 'snet-nodes' } }],
    ['its rule has another priority', opened(opening({ priority: 210 }))],
    ['another group opens nothing', { ...opened(opening({})), other: { kind: 'network-security-group' } }],
  ])('covers it while %s', (_, changes) => {
    expect(openWith(changes)).toEqual([]);
  });

  it.each<[string, Changes, string]>([
    ['another port', opened(twoPorts), 'Open'],
    ['a range of ports', opened(opening({ destinationPortRanges: ['20-30'] })), 'Open'],
    ['another source', opened(opening({ sourceAddressPrefixes: ['20.0.0.0/8', '40.0.0.0/8'] })), 'Open'],
    ['every source', opened(opening({ sourceAddressPrefixes: ['*'] })), 'Open'],
    ['every protocol', opened(opening({ protocol: '*' })), 'Open'],
    ['a rule of another name', opened(opening({}), opening({ name: 'More', priority: 210 })), 'More'],
    [
      'another subnet',
      {
        ...opened(opening({})),
        more: {
          kind: 'subnet',
          parent: 'vnet',
          addressPrefix: '10.10.8.0/24',
          networkSecurityGroup: 'nsg-aks',
        },
      },
      'Open',
    ],
    ['a public way to it', { ...opened(opening({})), pool: { nodePublicIp: true } }, 'Open'],
  ])('does not cover %s', (_, changes, subject) => {
    expect(openWith(changes)).toEqual([`IN028:nsg-aks:admin:${subject}`]);
  });

  it('still covers it when a port that it accepted is closed', () => {
    const [both] = findingsOf(opened(twoPorts));
    const given = both && waiverFor(both);
    expect(openWith(opened(opening({})), given)).toEqual([]);
  });

  it('covers no port that an earlier rule denied when it was given', () => {
    const deny = opening({
      name: 'DenyRdp',
      priority: 150,
      access: 'Deny',
      sourceAddressPrefixes: ['*'],
      destinationPortRanges: ['3389'],
    });
    const [denied] = findingsOf(opened(deny, twoPorts));
    const given = denied && waiverFor(denied);
    expect(openWith(opened(deny, twoPorts), given)).toEqual([]);
    expect(openWith(opened(twoPorts), given)).toEqual(['IN028:nsg-aks:admin:Open']);
  });

  it('covers all that the rule says of the group where it is of version 1', () => {
    const more = opened(twoPorts, opening({ name: 'More', priority: 210 }));
    expect(findingsOf(more)).toHaveLength(2);
    expect(openWith(more, version1)).toEqual([]);
    expect(openWith(more, { ...version1, finding: 'IN028:nsg-appgw' })).toHaveLength(2);
  });
});
