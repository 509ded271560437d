import { describe, expect, it } from 'vitest';
import type { DesignDocument } from '../model/designDocument.ts';
import { addWaiver, setProps } from '../model/edits.ts';
import { templates } from '../templates/index.ts';
import { analyse } from './analyse.ts';
import type { Waiver } from '../model/waiver.ts';
import { fixAll } from './fixAll.ts';
import { proposeFix } from './proposeFix.ts';
import { severities, type Finding } from './rule.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';

function template(id: string): DesignDocument {
  const found = templates.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found.document;
}

function findingOf(document: DesignDocument, rule: string): Finding {
  const found = analyse(document).findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

function waiverFor({ id, severity, set }: Finding): Waiver {
  return { finding: id, accepts: { severity, set }, reason: 'lab', approver: '', created: '2026-11-28' };
}

function grave(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ id }) => id);
}

const exposed = template('aks-default');

describe('analyse', () => {
  it('finds what the AKS default leaves open', () => {
    const rules = analyse(exposed).findings.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'CP001',
        'CP007',
        'CP008',
        'IN001',
        'IN009',
        'IN029',
        'NET018',
        'OUT001',
        'OUT022',
      ]),
    );
  });

  it.each(['reference-architecture', 'hub-and-spoke', 'blank'])('finds nothing grave in %s', (id) => {
    expect(grave(analyse(template(id)).findings)).toEqual([]);
  });

  it('puts the worst first and gives every finding an id of its own', () => {
    const { findings } = analyse(exposed);
    const order = findings.map(({ severity }) => severities.indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('leaves no placeholder in any text', () => {
    const texts = analyse(exposed).findings.flatMap(({ message, why, remedy }) => [message, why, remedy]);
    expect(texts.filter(({ en, ja }) => /\{\w+\}/.test(en + ja))).toEqual([]);
  });

  it('names a finding by rule, resource, message and subject', () => {
    const { findings } = analyse(sampleDesign({ aks: { kubernetesRbac: false, entraId: false } }));
    const ids = findings.filter(({ rule }) => rule === 'CP008').map(({ id }) => id);
    expect(ids).toEqual(['CP008:aks:noRbac:', 'CP008:aks:noEntraId:']);
  });

  it('puts what somebody decided to live with last, with the reason', () => {
    const waiver = waiverFor(findingOf(exposed, 'CP001'));
    const last = analyse(addWaiver(waiver)(exposed)).findings.at(-1);
    expect(last).toMatchObject({ rule: 'CP001', waived: waiver });
  });
});

describe('proposeFix', () => {
  it('leaves the design as it is and answers with a copy without the finding', () => {
    const before = structuredClone(exposed);
    const proposal = proposeFix(exposed, findingOf(exposed, 'CP001'));
    expect(proposal.ok && proposal.value.solved.map(({ rule }) => rule)).toContain('CP001');
    expect(exposed).toEqual(before);
  });

  it('repairs a public service along with a firewall, because its replies would be lost', () => {
    const proposal = proposeFix(exposed, findingOf(exposed, 'OUT001'));
    expect(proposal.ok && proposal.value.together.map(({ rule }) => rule)).toEqual(['IN001']);
    expect(proposal.ok && grave(analyse(proposal.value.document).findings)).not.toContain('IN032');
  });

  it.each(analyse(exposed).findings.map(({ id }) => id))(
    'holds for %s of the AKS default on its own',
    (id) => {
      const finding = analyse(exposed).findings.find((candidate) => candidate.id === id);
      expect(finding !== undefined && proposeFix(exposed, finding).ok).toBe(true);
    },
  );

  it('refuses a finding that is gone', () => {
    const finding = findingOf(exposed, 'CP007');
    const repaired = setProps(finding.resource, { runCommand: false })(exposed);
    expect(proposeFix(repaired, finding)).toMatchObject({
      ok: false,
      error: { reason: { en: 'This finding is no longer there.' } },
    });
  });

  it('refuses where only a person can decide', () => {
    const open = { aks: { apiServerAccess: 'public', authorizedIpRanges: ['0.0.0.0/0'] } };
    const design = sampleDesign(open);
    const finding = findingOf(design, 'CP002');
    expect(finding.repairable).toBe(false);
    expect(proposeFix(design, finding).ok).toBe(false);
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
    const refusal = proposeFix(full, findingOf(full, 'OUT001'));
    expect(refusal.ok).toBe(false);
    expect(!refusal.ok && refusal.error.reason.ja).not.toBe('');
  });
});

describe('fixAll', () => {
  it('leaves nothing grave of the AKS default', () => {
    expect(grave(fixAll(exposed).remaining)).toEqual([]);
  });

  it('turns all three lights of the AKS default to protected', () => {
    expect(analyse(exposed).protections).toEqual({
      controlPlane: 'at-risk',
      inbound: 'at-risk',
      outbound: 'at-risk',
    });
    expect(analyse(fixAll(exposed).document).protections).toEqual({
      controlPlane: 'protected',
      inbound: 'protected',
      outbound: 'protected',
    });
  });

  it('is at a fixed point', () => {
    const { document } = fixAll(exposed);
    expect(fixAll(document)).toMatchObject({ document, applied: [] });
  });

  it('gives the same design every time', () => {
    const copy = structuredClone(exposed);
    expect(fixAll(copy).document).toEqual(fixAll(exposed).document);
  });

  it.each(['reference-architecture', 'hub-and-spoke', 'blank'])('changes nothing grave in %s', (id) => {
    expect(grave(fixAll(template(id)).applied)).toEqual([]);
  });

  it('leaves what somebody decided to live with', () => {
    const waiver = waiverFor(findingOf(exposed, 'CP007'));
    const { applied, remaining } = fixAll(addWaiver(waiver)(exposed));
    expect(applied.map(({ rule }) => rule)).not.toContain('CP007');
    expect(remaining.map(({ rule }) => rule)).toContain('CP007');
  });
});
