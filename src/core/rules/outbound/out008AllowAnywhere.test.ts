import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import type { Props } from '../../model/designDocument.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out008AllowAnywhere } from './out008AllowAnywhere.ts';

const aks: Props = { ...resource(securedDesign, 'firewall-policy', 'policy')?.props.applicationRules[0] };
const application = (...rows: readonly Props[]): Edit =>
  setProps('policy', {
    applicationRules: [aks, ...rows.map((row) => ({ ...aks, fqdnTags: [], ...row }))],
  });
const network = (...rows: readonly Props[]): Edit =>
  setProps('policy', {
    networkRules: rows.map((row, index) => ({
      name: `rule${index}`,
      groupPriority: 200,
      priority: 200 + index,
      action: 'Allow',
      protocols: ['TCP'],
      sourceAddresses: ['10.10.4.0/22'],
      destinationAddresses: ['*'],
      destinationFqdns: [],
      destinationPorts: ['*'],
      ...row,
    })),
  });
const denyAll = { action: 'Deny', protocols: ['Any'], sourceAddresses: ['*'] };
const anyAddress = ['policy anyAddress critical'];
const anyName = ['policy anyName critical'];

describe('OUT008', () => {
  it.each<[string, Edit[], string[]]>([
    ['the tag alone', [], []],
    ['a star', [network({})], anyAddress],
    ['0.0.0.0/0', [network({ destinationAddresses: ['0.0.0.0/0'] })], anyAddress],
    ['two halves in one rule', [network({ destinationAddresses: ['0.0.0.0/1', '128.0.0.0/1'] })], anyAddress],
    [
      'two halves in two rules',
      [network({ destinationAddresses: ['0.0.0.0/1'] }, { destinationAddresses: ['128.0.0.0/1'] })],
      anyAddress,
    ],
    ['one half', [network({ destinationAddresses: ['128.0.0.0/1'] })], []],
    ['from everybody', [network({ sourceAddresses: ['*'] })], anyAddress],
    ['from a part of the pods', [network({ sourceAddresses: ['10.10.5.0/24'] })], anyAddress],
    ['from somewhere else', [network({ sourceAddresses: ['10.20.0.0/16'] })], []],
    ['to an own range', [network({ destinationAddresses: ['10.0.0.0/8'] })], []],
    ['a deny', [network({ action: 'Deny' })], []],
    ['behind a deny', [network(denyAll, {})], []],
    ['before a deny', [network({}, denyAll)], anyAddress],
    ['time', [network({ protocols: ['UDP'], destinationPorts: ['123'] })], ['policy anyTimeServer medium']],
    ['time and more', [network({ protocols: ['UDP'], destinationPorts: ['123', '53'] })], anyAddress],
    ['every name', [application({ targetFqdns: ['*'] })], anyName],
    ['a top-level domain', [application({ targetFqdns: ['*.com'] })], anyName],
    ['names of a company', [application({ targetFqdns: ['*.contoso.com'] })], []],
    [
      'every name behind a deny',
      [
        application(
          { targetFqdns: ['*'], action: 'Deny', priority: 210, name: 'd' },
          { targetFqdns: ['*'], priority: 220 },
        ),
      ],
      [],
    ],
    ['a policy of nobody', [network({}), setProps('firewall', { firewallPolicy: undefined })], []],
    ['no pods', [network({}), setProps('pool', { cluster: null })], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out008AllowAnywhere, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('says two rules in one finding', () => {
    expect(
      tryRule(out008AllowAnywhere, network({}, { name: 'other', destinationPorts: ['22'] })(securedDesign)),
    ).toEqual(anyAddress);
  });

  it('replaces the rule with what AKS needs', () => {
    const broken = applyEdits(securedDesign, [
      setProps('policy', { applicationRules: undefined }),
      network({}),
    ]);
    const fixed = resource(afterFixes(out008AllowAnywhere, broken), 'firewall-policy', 'policy')?.props;
    expect(fixed?.networkRules).toEqual([]);
    expect(fixed?.applicationRules).toEqual([aks]);
  });

  it('keeps the names that a rule lists beside the wildcard', () => {
    const broken = application({ name: 'web', targetFqdns: ['*', 'api.contoso.com'] })(securedDesign);
    const fixed = resource(afterFixes(out008AllowAnywhere, broken), 'firewall-policy', 'policy')?.props;
    expect(fixed?.applicationRules).toMatchObject([{}, { name: 'web', targetFqdns: ['api.contoso.com'] }]);
  });

  it('drops the rule for time servers', () => {
    const broken = network({ protocols: ['UDP'], destinationPorts: ['123'] })(securedDesign);
    expect(tryRule(out008AllowAnywhere, afterFixes(out008AllowAnywhere, broken))).toEqual([]);
  });
});
