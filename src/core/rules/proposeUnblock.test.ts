import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../kinds/contract/values.ts';
import { remove } from '../placement/remove.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { applyEdits, setProps } from '../model/edits.ts';
import type { Flow } from '../net/flow.ts';
import { reasonCodes } from '../net/reasonCode.ts';
import { traceAllBlockers, type Blocker } from '../reach/engine/traceAllBlockers.ts';
import { blockerAdvice } from '../repairs/unblock/blockerAdvice.ts';
import { runScenarios } from '../scenarios/runScenarios.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { referenceArchitecture } from '../templates/referenceArchitecture.ts';
import { testDay } from '../testing/testDay.ts';
import {
  proposeUnblock as proposeUnblockOn,
  repairableBlockers as repairableBlockersOn,
} from './proposeUnblock.ts';

const repairableBlockers = (document: DesignDocument, flow: Flow) =>
  repairableBlockersOn(document, flow, testDay);
const proposeUnblock = (document: DesignDocument, flow: Flow, blocker: Blocker) =>
  proposeUnblockOn(document, flow, blocker, testDay);

const secured = referenceArchitecture();
const [pool] = resourcesOf(secured, 'node-pool');
const [service] = resourcesOf(secured, 'kubernetes-service');
const [nodes] = resourcesOf(secured, 'subnet').filter(({ id }) => id === pool?.parent);

const toPartner = (fqdn: string): Flow => ({
  from: { type: 'pod', pool: pool?.id ?? '' },
  to: { type: 'name', fqdn },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
});

const denyOutbound = {
  name: 'DenyAllOutbound',
  priority: 100,
  direction: 'Outbound',
  access: 'Deny',
  protocol: '*',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: ['*'],
};
const withDeny = (document: DesignDocument): DesignDocument =>
  setProps(nodes?.props.networkSecurityGroup ?? '', { securityRules: [denyOutbound] })(document);

describe('what is offered against a blocker', () => {
  it('is one rule of the firewall that allows this name, and no attack more', () => {
    const flow = toPartner('partner.example');
    const known = setProps('internet-1', {
      endpoints: [{ name: 'partner', address: '203.0.113.9', fqdn: 'partner.example' }],
    })(secured);
    const [blocker, ...others] = repairableBlockers(known, flow);
    expect(others).toEqual([]);
    expect(blocker).toMatchObject({ reason: 'FW_IMPLICIT_DENY', repairable: true });
    const proposal = blocker && proposeUnblock(known, flow, blocker);
    if (proposal?.ok !== true) throw new Error('refused');
    const { document } = proposal.value;
    expect(traceAllBlockers(document, flow)).toEqual([]);
    const [policy] = resourcesOf(document, 'firewall-policy');
    expect(policy?.props.applicationRules.at(-1)).toMatchObject({
      action: 'Allow',
      sourceAddresses: [nodes?.props.addressPrefix],
      targetFqdns: ['partner.example'],
      protocols: ['Https:443'],
    });
  });

  it('lists a second blocker with its own repair', () => {
    const flow = toPartner('mcr.microsoft.com');
    const broken = withDeny(
      setProps(resourcesOf(secured, 'firewall-policy')[0]?.id ?? '', { applicationRules: [] })(secured),
    );
    expect(repairableBlockers(broken, flow).map(({ reason, repairable }) => [reason, repairable])).toEqual([
      ['NSG_DENY_OUT', true],
      ['FW_IMPLICIT_DENY', true],
    ]);
  });

  it('lists what stands between a gateway and its backend, and repairs it at once or one by one', () => {
    const gateway = resourcesOf(secured, 'application-gateway')[0];
    const front = resourcesOf(secured, 'subnet').find(({ id }) => id === gateway?.parent);
    const rules = resourcesOf(secured, 'network-security-group').find(
      ({ id }) => id === front?.props.networkSecurityGroup,
    );
    const toPods = { ...denyOutbound, destinationAddressPrefixes: ['192.168.0.0/16'] };
    const broken = applyEdits(secured, [
      setProps(rules?.id ?? '', { securityRules: [...(rules?.props.securityRules ?? []), toPods] }),
      setProps(nodes?.props.networkSecurityGroup ?? '', {
        securityRules: [{ ...denyOutbound, name: 'DenyAllInbound', direction: 'Inbound' }],
      }),
    ]);
    const flow: Flow = {
      from: { type: 'internet', endpoint: 'client' },
      to: { type: 'resource', id: gateway?.id ?? '' },
      protocol: 'TCP',
      port: 443,
      payload: 'benign',
      serverName: 'shop.contoso.com',
    };
    const blockers = repairableBlockers(broken, flow);
    expect(blockers.map(({ reason, repairable }) => [reason, repairable])).toEqual([
      ['APPGW_BACKEND_UNREACHABLE', true],
      ['NSG_DENY_OUT', true],
      ['NSG_DENY_IN', true],
    ]);
    const [whole, ...single] = blockers;
    const atOnce = whole && proposeUnblock(broken, flow, whole);
    expect(atOnce?.ok === true && traceAllBlockers(atOnce.value.document, flow)).toEqual([]);
    const oneByOne = single.reduce((document, blocker) => {
      const proposal = proposeUnblock(document, flow, blocker);
      return proposal.ok ? proposal.value.document : document;
    }, broken);
    expect(traceAllBlockers(oneByOne, flow)).toEqual([]);
  });

  it('is the fix of a finding where no rule helps: a reply that is lost', () => {
    const exposed = setProps(service?.id ?? '', { exposure: 'publicLoadBalancer', ingress: 'none' })(secured);
    const gateways = resourcesOf(secured, 'application-gateway').map(({ id }) => id);
    const open = setProps(nodes?.id ?? '', { networkSecurityGroup: null })(exposed);
    const broken = remove(gateways)(open);
    const lost = runScenarios(createAnalysisContext(broken)).find(({ id }) => id === 'clean-request-to-pod');
    const flow = lost?.walks.find(({ trace }) => trace.disposition === 'ASYMMETRIC_RETURN')?.flow;
    if (flow === undefined) throw new Error('no walk');
    const [blocker] = repairableBlockers(broken, flow);
    expect(blocker).toMatchObject({ disposition: 'ASYMMETRIC_RETURN', repairable: true });
    const proposal = blocker && proposeUnblock(broken, flow, blocker);
    if (proposal?.ok !== true) throw new Error('refused');
    expect(proposal.value.solved.map(({ rule }) => rule)).toContain('IN032');
    const after = runScenarios(createAnalysisContext(proposal.value.document));
    expect(after.find(({ id }) => id === 'clean-request-to-pod')?.verdict).toBe('pass');
  });

  it('is refused with the reason where it would open the way for an attack', () => {
    const flow = toPartner('c2.evil.example');
    const [blocker] = repairableBlockers(secured, flow);
    expect(blocker?.reason).toBe('FW_IMPLICIT_DENY');
    const proposal = blocker && proposeUnblock(secured, flow, blocker);
    expect(proposal?.ok === false && proposal.error.reason.en).toContain(
      'makes a flow worse: Compromised pod',
    );
  });

  it('is refused where a way out would be one for an attack too', () => {
    const firewalls = resourcesOf(secured, 'azure-firewall').map(({ id }) => id);
    const closed = setProps(nodes?.id ?? '', { routeTable: null })(remove(firewalls)(secured));
    const flow: Flow = { ...toPartner('mcr.microsoft.com'), from: { type: 'node', pool: pool?.id ?? '' } };
    const outbound = setProps(pool?.props.cluster ?? '', { outboundType: 'userAssignedNATGateway' })(closed);
    const [blocker] = repairableBlockers(outbound, flow);
    expect(blocker).toMatchObject({ reason: 'NO_EXPLICIT_OUTBOUND', repairable: true });
    const proposal = blocker && proposeUnblock(outbound, flow, blocker);
    expect(proposal?.ok).toBe(false);
  });

  it('is said in words where it needs a decision', () => {
    const flow = toPartner('nobody.example');
    const [blocker] = repairableBlockers(secured, flow);
    expect(blocker).toMatchObject({ reason: 'NAME_UNKNOWN', repairable: false });
    const proposal = blocker && proposeUnblock(secured, flow, blocker);
    expect(proposal?.ok === false && proposal.error.reason.en).toContain('Ask for a name that exists');
  });
});

it.each(reasonCodes)('%s has advice without a gap', (reason) => {
  const told = blockerAdvice({ disposition: 'NO_ROUTE', reason, explanation: { en: '', ja: '' } });
  for (const sentence of Object.values(told)) {
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/\{/);
  }
});
