import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designs, flowsOf } from '../../../../scripts/vectors/generatedDesigns.ts';
import { resourcesOf } from '../../kinds/contract/values.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { applyEdits, removeLink, setLinkProps, setProps, type Edit } from '../../model/edits.ts';
import type { Flow } from '../../net/flow.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { isSuccess } from '../../reach/engine/isSuccess.ts';
import { traceAllBlockers } from '../../reach/engine/traceAllBlockers.ts';
import { runLibrary } from '../../scenarios/library/runLibrary.ts';
import { runScenarios } from '../../scenarios/runScenarios.ts';
import { hubAndSpoke } from '../../templates/hubAndSpoke.ts';
import { referenceArchitecture } from '../../templates/referenceArchitecture.ts';
import { unblock } from './unblock.ts';

/** More than any design of the tests has in the way of one flow. */
const maximumRounds = 24;

/** Repairs what stands first in the way, walks again, and so on: what somebody does who clicks each fix in turn. */
function repaired(document: DesignDocument, flow: Flow) {
  const met: string[] = [];
  let current = document;
  while (met.length <= maximumRounds) {
    const [first] = traceAllBlockers(current, flow);
    if (first === undefined) return { document: current, met, arrives: true };
    met.push(`${first.reason} ${first.decidedBy?.label.en}`);
    const edit = unblock(current, flow, first);
    if (edit === undefined) return { document: current, met, arrives: false };
    current = edit(current);
  }
  return { document: current, met, arrives: false };
}

const deny = (direction: string) => ({
  name: `Deny${direction}`,
  priority: 100,
  direction,
  access: 'Deny',
  protocol: '*',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: ['*'],
});
const filterDeny = { groupPriority: 100, priority: 110, action: 'Deny', sourceAddresses: ['*'] };

const onAll = (kind: Parameters<typeof resourcesOf>[1], change: (id: string) => Edit): Edit => {
  return (document) =>
    applyEdits(
      document,
      resourcesOf(document, kind).map(({ id }) => change(id)),
    );
};

/** Mistakes that stop flows which must work. */
const mistakes: Readonly<Record<string, Edit>> = {
  'groups that deny all that comes in': onAll('network-security-group', (id) =>
    setProps(id, { securityRules: [deny('Inbound')] }),
  ),
  'groups that deny all that goes out': onAll('network-security-group', (id) =>
    setProps(id, { securityRules: [deny('Outbound')] }),
  ),
  'a firewall without a rule': onAll('firewall-policy', (id) =>
    setProps(id, { networkRules: [], applicationRules: [] }),
  ),
  'a firewall without a policy': onAll('azure-firewall', (id) => setProps(id, { firewallPolicy: null })),
  'a firewall that denies by a network rule': onAll('firewall-policy', (id) =>
    setProps(id, {
      networkRules: [
        {
          ...filterDeny,
          name: 'deny-all',
          protocols: ['Any'],
          destinationAddresses: ['*'],
          destinationFqdns: [],
          destinationPorts: ['*'],
        },
      ],
    }),
  ),
  'a firewall that denies by an application rule': onAll('firewall-policy', (id) =>
    setProps(id, {
      applicationRules: [
        { ...filterDeny, name: 'deny-all', protocols: ['Https:443'], targetFqdns: ['*'], fqdnTags: [] },
      ],
    }),
  ),
  'networks without their private zones': onAll('virtual-network', (id) =>
    setProps(id, { privateDnsZones: [] }),
  ),
  'networks without a peering': (document) =>
    applyEdits(document, Object.keys(document.links).map(removeLink)),
  'peerings that forward nothing': (document) =>
    applyEdits(
      document,
      Object.keys(document.links).map((id) => setLinkProps(id, { allowForwardedTraffic: false })),
    ),
};

const bases = { 'the hub and spoke': hubAndSpoke(), 'the reference architecture': referenceArchitecture() };

const flowsThatMustWork = (document: DesignDocument): readonly Flow[] => {
  const context = createAnalysisContext(document);
  return [...runScenarios(context), ...runLibrary(context)]
    .filter(({ intent, verdict }) => intent === 'must-work' && verdict === 'pass')
    .flatMap(({ walks }) => walks.map(({ flow }) => flow));
};

describe('the fixes of all blockers, one after the other', () => {
  const cases = Object.entries(bases).flatMap(([base, document]) =>
    Object.entries(mistakes).map(([mistake, edit]) => [base, mistake, document, edit] as const),
  );

  it.each(cases)('bring every flow of %s through %s', (_base, _mistake, document, mistake) => {
    const broken = mistake(document);
    const flows = flowsThatMustWork(document);
    expect(flows.length).toBeGreaterThan(3);
    const stuck = flows.map((flow) => repaired(broken, flow)).filter(({ arrives }) => !arrives);
    expect(stuck.map(({ met }) => met)).toEqual([]);
  });

  it.each(Object.entries(bases))(
    'bring every flow of %s through any mistakes together',
    (_base, document) => {
      const flows = flowsThatMustWork(document);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(Object.keys(mistakes), { minLength: 2 }),
          fc.nat(),
          (names, index) => {
            const broken = applyEdits(
              document,
              names.flatMap((name) => mistakes[name] ?? []),
            );
            const flow = flows[index % flows.length];
            if (flow === undefined) throw new Error('No flow must work.');
            const { arrives, met } = repaired(broken, flow);
            expect([arrives, ...met]).toEqual([true, ...met]);
          },
        ),
        { numRuns: 80 },
      );
    },
  );

  it('end in every generated design: the flow arrives, or what is left asks for a decision', () => {
    fc.assert(
      fc.property(designs, fc.nat(), (document, index) => {
        const context = createAnalysisContext(document);
        const blocked = flowsOf(document).filter((flow) => !isSuccess(context.trace(flow).disposition));
        const flow = blocked[index % blocked.length];
        if (flow === undefined) return;
        const { document: after, met, arrives } = repaired(document, flow);
        expect(met.length).toBeLessThanOrEqual(maximumRounds);
        expect(isSuccess(createAnalysisContext(after).trace(flow).disposition)).toBe(arrives);
      }),
      { numRuns: 100 },
    );
  });
});
