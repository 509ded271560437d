import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translate } from '../../../scripts/vectors/translate.ts';
import { readVectors } from '../../../scripts/vectors/vectorFile.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { setProps } from '../model/edits.ts';
import { runScenarios } from '../scenarios/runScenarios.ts';
import { createAnalysisContext } from './createAnalysisContext.ts';
import { isSuccess } from './isSuccess.ts';

const file = new URL('fixtures/packet-path-vectors.yaml', import.meta.url);
const documents = readVectors(readFileSync(file, 'utf8')).map(({ design, flow }) => translate(design, flow));

const prefixes = [
  '*',
  'Internet',
  'VirtualNetwork',
  'AzureCloud',
  '10.0.0.0/8',
  '10.1.0.0/22',
  '203.0.113.66',
];
const securityRule = fc.record({
  name: fc.constantFrom('a', 'b'),
  priority: fc.integer({ min: 100, max: 4096 }),
  direction: fc.constantFrom('Inbound', 'Outbound'),
  access: fc.constantFrom('Allow', 'Deny'),
  protocol: fc.constantFrom('*', 'Tcp'),
  sourceAddressPrefixes: fc.constantFrom(...prefixes).map((prefix) => [prefix]),
  destinationAddressPrefixes: fc.constantFrom(...prefixes).map((prefix) => [prefix]),
  destinationPortRanges: fc.constantFrom('*', '443', '30000-32767').map((port) => [port]),
});
const route = fc.record({
  name: fc.constantFrom('x', 'y'),
  addressPrefix: fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '203.0.113.0/24', 'AzureCloud'),
  nextHopType: fc.constantFrom('VirtualAppliance', 'Internet', 'None', 'VnetLocal', 'VirtualNetworkGateway'),
  nextHop: fc.constant(null),
  nextHopIpAddress: fc.constantFrom('', '10.0.1.4', '10.1.0.5', '10.1.9.9', '10.9.0.4'),
});
const outboundType = fc.constantFrom('loadBalancer', 'userDefinedRouting', 'none', 'block');

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

interface Change {
  readonly rules: readonly { readonly [key: string]: string | number | string[] }[];
  readonly routes: readonly { readonly [key: string]: string | null }[];
  readonly outboundType: string;
}

/** A design of the vectors with other security rules, routes and a way out of its own. */
function changed(document: DesignDocument, { rules, routes, outboundType: out }: Change): DesignDocument {
  return Object.entries(document.resources).reduce((current, [id, { kind }]) => {
    if (kind === 'network-security-group') return setProps(id, { securityRules: rules })(current);
    if (kind === 'route-table') return setProps(id, { routes })(current);
    return kind === 'aks-cluster' ? setProps(id, { outboundType: out })(current) : current;
  }, document);
}

const designs = fc
  .record({
    start: fc.constantFrom(...documents),
    rules: fc.array(securityRule, { maxLength: 4 }),
    routes: fc.array(route, { maxLength: 3 }),
    outboundType,
  })
  .map(({ start, ...change }) => changed(start.document, change));

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
});
