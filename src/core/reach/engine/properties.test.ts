import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesignDocument } from '../../model/designDocument.ts';
import { setProps } from '../../model/edits.ts';
import { runScenarios } from '../../scenarios/runScenarios.ts';
import { createAnalysisContext } from '../facts/createAnalysisContext.ts';
import { designs, flowsOf } from '../../../../scripts/vectors/generatedDesigns.ts';
import { isSuccess } from './isSuccess.ts';
import type { Trace } from './trace.ts';

const controls = [
  'DENIED_OUT',
  'DENIED_IN',
  'DENIED_FIREWALL',
  'DENIED_WAF',
  'REFUSED_AT_DESTINATION',
  'NO_ROUTE',
  'NULL_ROUTED',
  'NO_OUTBOUND_METHOD',
];

/** The request arrived, or may have: whether its reply came back or not. */
const mayArrive = ({ disposition }: Trace): boolean =>
  isSuccess(disposition) || disposition === 'ASYMMETRIC_RETURN' || disposition === 'INDETERMINATE';

const tracesOf = (document: DesignDocument): readonly Trace[] => {
  const context = createAnalysisContext(document);
  return flowsOf(document).map((flow) => context.trace(flow));
};

describe('every walk of every design', () => {
  const walksOf = (document: DesignDocument) => {
    const context = createAnalysisContext(document);
    return runScenarios(context).flatMap(({ walks, intent }) => walks.map((walk) => ({ ...walk, intent })));
  };

  it('says the same when it is computed again', () => {
    fc.assert(
      fc.property(designs, (document) => {
        const copy: DesignDocument = structuredClone(document);
        expect(JSON.stringify(walksOf(copy))).toBe(JSON.stringify(walksOf(document)));
      }),
      { numRuns: 40 },
    );
  });

  it('ends, and names an element that exists', () => {
    fc.assert(
      fc.property(designs, (document) => {
        for (const { trace } of walksOf(document)) {
          expect(trace.hops.length + trace.returnHops.length).toBeLessThanOrEqual(130);
          const named = [trace.decidedBy?.resource, trace.rule?.resource].filter((id) => id !== undefined);
          for (const id of named) expect(id in document.resources || id in document.links).toBe(true);
          expect(isSuccess(trace.disposition) || trace.decidedBy !== undefined).toBe(true);
          expect(trace.explanation.en).not.toMatch(/\{\w+\}/);
          expect(trace.explanation.ja).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('passes as blocked only where somebody decided on it', () => {
    fc.assert(
      fc.property(designs, (document) => {
        const blocked = walksOf(document).filter(
          ({ intent, verdict }) => intent === 'must-be-blocked' && verdict === 'pass',
        );
        for (const { trace } of blocked) {
          expect(controls).toContain(trace.disposition);
          expect(trace.decidedBy).toBeDefined();
          expect(trace.returnHops).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never opened by one more rule that denies everything first', () => {
    const denyAll = (direction: 'Inbound' | 'Outbound') => ({
      name: 'deny-first',
      priority: 100,
      direction,
      access: 'Deny',
      protocol: '*',
      sourceAddressPrefixes: ['*'],
      destinationAddressPrefixes: ['*'],
      destinationPortRanges: ['*'],
    });
    fc.assert(
      fc.property(designs, fc.constantFrom('Inbound', 'Outbound'), (document, direction) => {
        const closed = Object.entries(document.resources).reduce((current, [id, { kind, props }]) => {
          if (kind !== 'network-security-group') return current;
          const rules = Array.isArray(props['securityRules']) ? props['securityRules'] : [];
          return setProps(id, { securityRules: [denyAll(direction), ...rules] })(current);
        }, document);
        const before = walksOf(document);
        const opened = walksOf(closed).filter(({ flow, trace }) => {
          const same = before.find((walk) => JSON.stringify(walk.flow) === JSON.stringify(flow));
          const wasClosed = same !== undefined && !isSuccess(same.trace.disposition);
          return wasClosed && isSuccess(trace.disposition);
        });
        expect(opened).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is never opened by a rule less that allows', () => {
    const rows = { 'network-security-group': 'securityRules', 'firewall-policy': 'networkRules' } as const;
    const lists: Readonly<Record<string, string>> = rows;
    fc.assert(
      fc.property(designs, fc.nat(), (document, pick) => {
        const allows = Object.entries(document.resources).flatMap(([id, { kind, props }]) => {
          const list = props[lists[kind] ?? ''];
          if (!Array.isArray(list)) return [];
          const isAllow = (row: unknown): boolean =>
            typeof row === 'object' && row !== null && 'access' in row
              ? row.access === 'Allow'
              : typeof row === 'object' && row !== null && 'action' in row && row.action === 'Allow';
          return list.flatMap((row, index) =>
            isAllow(row)
              ? [setProps(id, { [lists[kind] ?? '']: list.filter((_, other) => other !== index) })]
              : [],
          );
        });
        const remove = allows[pick % Math.max(1, allows.length)];
        if (remove === undefined) return;
        const before = tracesOf(document);
        const opened = tracesOf(remove(document)).filter((trace, index) => {
          const was = before[index];
          return was !== undefined && mayArrive(trace) && !mayArrive(was);
        });
        expect(opened.map(({ flow, reason }) => ({ flow, reason }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('brings replies back to whoever translated the request', () => {
    fc.assert(
      fc.property(designs, (document) => {
        for (const trace of tracesOf(document).filter(({ disposition }) => isSuccess(disposition))) {
          const translators = trace.hops.filter(
            ({ node, steps }) =>
              (node.icon === 'azure-firewall' || node.id.startsWith('outbound:')) &&
              steps.some(({ action }) => action === 'snat'),
          );
          const back = trace.returnHops.map(({ node }) => node.id);
          for (const { node } of translators) expect(back).toContain(node.id);
          expect(trace.returnHops.at(-1)?.node.id).toBe(trace.hops[0]?.node.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends at an element of the design wherever it starts and leads', () => {
    fc.assert(
      fc.property(designs, (document) => {
        for (const trace of tracesOf(document)) {
          expect(trace.hops.length + trace.returnHops.length).toBeLessThanOrEqual(130);
          const named = [trace.decidedBy?.resource, trace.rule?.resource].filter((id) => id !== undefined);
          for (const id of named) expect(id in document.resources || id in document.links).toBe(true);
          expect(trace.explanation.en).not.toMatch(/\{\w+\}/);
          expect(trace.explanation.ja).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
