import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../kinds/contract/values.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { addFlow, applyEdits, setProps } from '../model/edits.ts';
import type { OwnFlow } from '../model/ownFlow.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { testDay } from '../testing/testDay.ts';
import { analyse } from '../rules/analyse.ts';
import { aksDefault } from '../templates/aksDefault.ts';
import { referenceArchitecture } from '../templates/referenceArchitecture.ts';
import { runOwnFlows } from './runOwnFlows.ts';

const flow: Omit<OwnFlow, 'id'> = {
  name: 'exfiltration',
  from: { type: 'pod', pool: 'node-pool-1' },
  to: { type: 'name', fqdn: 'c2.evil.example' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
  intent: 'must-be-blocked',
};
const client = { type: 'internet', endpoint: 'client' } as const;
const shop = { type: 'resource', id: 'kubernetes-service-1' } as const;
const api = { type: 'api-server', cluster: 'aks-cluster-1' } as const;
const resultsOf = (document: DesignDocument, ...flows: readonly Omit<OwnFlow, 'id'>[]) =>
  runOwnFlows(createAnalysisContext(applyEdits(document, flows.map(addFlow))));

describe('runOwnFlows', () => {
  it.each<[string, DesignDocument, Partial<OwnFlow>, string, string]>([
    ['a block by the firewall', referenceArchitecture(), {}, 'pass', 'DENIED_FIREWALL'],
    ['a way out', aksDefault(), {}, 'fail', 'DELIVERED'],
    ['a way out that is wanted', aksDefault(), { intent: 'must-work' }, 'pass', 'DELIVERED'],
    [
      'a service through the gateway in front of it',
      referenceArchitecture(),
      { from: client, to: shop, intent: 'must-work' },
      'pass',
      'DELIVERED',
    ],
    [
      'an injection into it',
      referenceArchitecture(),
      { from: client, to: shop, payload: 'sqli' },
      'pass',
      'DENIED_WAF',
    ],
    [
      'nodes by the name of their API server',
      referenceArchitecture(),
      { from: { type: 'node', pool: 'node-pool-1' }, to: api, intent: 'must-work' },
      'pass',
      'DELIVERED',
    ],
    [
      'a name that only the flow knows, by the rules of the firewall',
      referenceArchitecture(),
      { to: { type: 'name', fqdn: 'updates.example.com' } },
      'pass',
      'DENIED_FIREWALL',
    ],
    [
      'a name that only the flow knows, where nothing stops it',
      aksDefault(),
      { to: { type: 'name', fqdn: 'updates.example.com' }, intent: 'must-work' },
      'pass',
      'DELIVERED',
    ],
    ['anybody at a public API server', aksDefault(), { from: client, to: api }, 'fail', 'DELIVERED'],
  ])('judges %s', (_, document, change, verdict, disposition) => {
    expect(resultsOf(document, { ...flow, ...change })).toMatchObject([
      { id: 'own:flow-1', group: 'own', title: { en: 'exfiltration' }, verdict },
    ]);
    const [result] = resultsOf(document, { ...flow, ...change });
    expect(result?.walks[0]?.trace.disposition).toBe(disposition);
  });

  it('walks every address of a name that must be blocked, whoever resolves it', () => {
    // Without the link to the zone a pod asks public DNS, and the firewall denies; the endpoint is there all the same.
    const document = referenceArchitecture();
    const [registry] = resourcesOf(document, 'container-registry');
    const [endpoint] = resourcesOf(document, 'private-endpoint').filter(
      ({ props }) => props.target === registry?.id,
    );
    const unlinked = resourcesOf(document, 'virtual-network').reduce(
      (current, { id }) => setProps(id, { privateDnsZones: [] })(current),
      document,
    );
    const to = { type: 'name', fqdn: `${registry?.name}.azurecr.io` } as const;
    const [result] = resultsOf(unlinked, { ...flow, to });
    expect(result?.verdict).toBe('fail');
    expect(result?.walks.map(({ trace }) => trace.decidedBy?.resource)).toContain(endpoint?.id);
    const [wanted] = resultsOf(unlinked, { ...flow, to, intent: 'must-work' });
    expect(wanted?.walks).toHaveLength(1);
  });

  it('is drawn in the lane that it belongs to', () => {
    const flows = [flow, { ...flow, from: client, to: shop }, { ...flow, from: client, to: api }];
    expect(resultsOf(referenceArchitecture(), ...flows).map(({ protection }) => protection)).toEqual([
      'outbound',
      'inbound',
      'controlPlane',
    ]);
  });

  it('stands in the analysis after the scenarios, and moves no light', () => {
    const document = referenceArchitecture();
    const before = analyse(document, testDay);
    const after = analyse(addFlow({ ...flow, intent: 'must-work' })(document), testDay);
    expect(after.scenarios.slice(0, -1).map(({ id }) => id)).toEqual(before.scenarios.map(({ id }) => id));
    expect(after.scenarios.at(-1)).toMatchObject({ group: 'own', verdict: 'fail' });
    expect(after.protections).toEqual(before.protections);
  });
});
