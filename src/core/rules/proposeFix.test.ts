import { describe, expect, it } from 'vitest';
import { setProps } from '../model/edits.ts';
import { findingOf } from '../testing/findingOf.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';
import { templateDesign } from '../testing/templateDesign.ts';
import { analyse } from './analyse.ts';
import { proposeFix } from './proposeFix.ts';
import { testDay } from '../testing/testDay.ts';

const exposed = templateDesign('aks-default');

describe('proposeFix', () => {
  it('leaves the design as it is and answers with a copy without the finding', () => {
    const before = structuredClone(exposed);
    const proposal = proposeFix(exposed, findingOf(exposed, 'CP001'), testDay);
    expect(proposal.ok && proposal.value.solved.map(({ rule }) => rule)).toContain('CP001');
    expect(exposed).toEqual(before);
  });

  it('repairs a public service along with a firewall, because its replies would be lost', () => {
    const proposal = proposeFix(exposed, findingOf(exposed, 'OUT001'), testDay);
    expect(proposal.ok && proposal.value.together.map(({ rule }) => rule)).toEqual(['IN001']);
    const after = proposal.ok ? analyse(proposal.value.document, testDay).findings : [];
    expect(after.map(({ rule }) => rule)).not.toContain('IN032');
  });

  it.each(analyse(exposed, testDay).findings.map(({ id }) => id))(
    'holds for %s of the AKS default on its own',
    (id) => {
      const finding = analyse(exposed, testDay).findings.find((candidate) => candidate.id === id);
      expect(finding !== undefined && proposeFix(exposed, finding, testDay).ok).toBe(true);
    },
  );

  it('repairs the one of two alike findings that is asked for', () => {
    const design = sampleDesign({
      nsg: { kind: 'network-security-group' },
      ng: { kind: 'nat-gateway' },
      gateways: {
        kind: 'subnet',
        name: 'GatewaySubnet',
        parent: 'hub',
        addressPrefix: '10.20.0.0/27',
        networkSecurityGroup: 'nsg',
        natGateway: 'ng',
      },
    });
    const second = analyse(design, testDay).findings.find(({ subject }) => subject === 'natGateway');
    const proposal = second && proposeFix(design, second, testDay);
    expect(proposal?.ok === true && proposal.value.solved.map(({ id }) => id)).toEqual([
      'NET012:gateways:attached:natGateway',
    ]);
  });

  it('refuses a finding that is gone', () => {
    const finding = findingOf(exposed, 'CP007');
    const repaired = setProps(finding.resource, { runCommand: false })(exposed);
    expect(proposeFix(repaired, finding, testDay)).toMatchObject({
      ok: false,
      error: { reason: { en: 'This finding is no longer there.' } },
    });
  });

  it('refuses where only a person can decide', () => {
    const open = { aks: { apiServerAccess: 'public', authorizedIpRanges: ['0.0.0.0/0'] } };
    const design = sampleDesign(open);
    const finding = findingOf(design, 'CP002');
    expect(finding.repairable).toBe(false);
    expect(proposeFix(design, finding, testDay).ok).toBe(false);
  });

  it('refuses, and does not throw, where there is no room for what the fix adds', () => {
    const full = sampleDesign({
      vnet: { addressSpace: ['10.10.4.0/22'] },
      afw: null,
      afwp: null,
      'snet-firewall': null,
      'rt-aks': null,
      'snet-aks': { routeTable: null },
      aks: { outboundType: 'loadBalancer' },
    });
    const refusal = proposeFix(full, findingOf(full, 'OUT001'), testDay);
    expect(refusal.ok).toBe(false);
    expect(!refusal.ok && refusal.error.reason.ja).not.toBe('');
  });
});
