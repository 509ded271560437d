import { describe, expect, it } from 'vitest';
import type { Waiver } from '../model/waiver.ts';
import { waiverFor } from '../testing/waiverFor.ts';
import { waiverOf } from './waiverOf.ts';

const finding = {
  id: 'IN028:nsg-1:admin:AllowSsh',
  rule: 'IN028',
  resource: 'nsg-1',
  severity: 'high',
  set: ['port=22', 'source=*'],
} as const;
const waiver = waiverFor(finding);
const today = '2026-11-28';
const accepting = (severity: string, ...set: readonly string[]): Waiver => ({
  ...waiver,
  accepts: { severity, set },
});
const version1 = (identity: string): Waiver => ({
  finding: identity,
  reason: 'lab',
  approver: '',
  created: '',
});

describe('waiverOf', () => {
  it.each<[string, Waiver]>([
    ['this finding as it stands', waiver],
    ['a graver finding', accepting('critical', 'port=22', 'source=*')],
    ['more than there is', accepting('high', 'port=22', 'port=3389', 'source=*')],
    ['the same in another order', accepting('high', 'source=*', 'port=22')],
    ['this finding until tomorrow', { ...waiver, expires: '2026-11-29' }],
    ['this finding until next year', { ...waiver, expires: '2027-01-01' }],
    ['whatever the rule says of the resource, as version 1 did', version1('IN028:nsg-1')],
    ['this finding as version 1 could not', version1('IN028:nsg-1:admin:AllowSsh')],
  ])('covers the finding where it accepts %s', (_, given) => {
    expect(waiverOf(finding, [given], today)).toBe(given);
  });

  it.each<[string, Waiver]>([
    ['another subject', { ...waiver, finding: 'IN028:nsg-1:admin:AllowRdp' }],
    ['another message', { ...waiver, finding: 'IN028:nsg-1:workload:AllowSsh' }],
    ['another resource', { ...waiver, finding: 'IN028:nsg-2:admin:AllowSsh' }],
    ['another rule', { ...waiver, finding: 'IN029:nsg-1:admin:AllowSsh' }],
    ['a subject that only begins alike', { ...waiver, finding: 'IN028:nsg-1:admin:AllowSsh2' }],
    ['rule and resource alone, in version 2', { ...waiver, finding: 'IN028:nsg-1' }],
    ['another resource, in version 1', version1('IN028:nsg-2')],
    ['another rule, in version 1', version1('IN029:nsg-1')],
    ['this finding until today', { ...waiver, expires: today }],
    ['this finding until yesterday', { ...waiver, expires: '2026-11-27' }],
    ['all of version 1 until today', { ...version1('IN028:nsg-1'), expires: today }],
    ['a lesser severity', accepting('medium', 'port=22', 'source=*')],
    ['a severity that nobody knows', accepting('severe', 'port=22', 'source=*')],
    ['less than there is', accepting('high', 'port=22')],
    ['something else than there is', accepting('high', 'port=3389', 'source=*')],
    ['nothing', accepting('high')],
  ])('does not cover it where it accepts %s', (_, given) => {
    expect(waiverOf(finding, [given], today)).toBeUndefined();
  });

  it('takes the one of several that fits', () => {
    const expired = { ...waiver, expires: '2026-01-01' };
    expect(waiverOf(finding, [accepting('low'), expired, waiver], today)).toBe(waiver);
    expect(waiverOf(finding, [accepting('low'), expired], today)).toBeUndefined();
    expect(waiverOf(finding, [], today)).toBeUndefined();
  });
});
