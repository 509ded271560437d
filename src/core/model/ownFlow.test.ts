import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../lib/canonicalJson.ts';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { describeChange } from './describeChange.ts';
import { emptyDocument, type DesignDocument } from './designDocument.ts';
import { diff } from './diff.ts';
import { documentErrorText } from './documentErrorText.ts';
import { addFlow, applyEdits, changeFlow, putResource, removeFlow, removeResources } from './edits.ts';
import { flowText } from './flowText.ts';
import type { OwnFlow } from './ownFlow.ts';
import { parseDocument } from './parseDocument.ts';
import { canonicalDocument } from './serializeDocument.ts';

const position = { x: 0, y: 0 };
const base = applyEdits(emptyDocument('shop'), [
  putResource('vnet', {
    kind: 'virtual-network',
    name: 'vnet',
    position,
    props: { addressSpace: ['10.0.0.0/16'] },
  }),
  putResource('nodes', {
    kind: 'subnet',
    name: 'snet-aks',
    parent: 'vnet',
    position,
    props: { addressPrefix: '10.0.0.0/24' },
  }),
  putResource('aks', { kind: 'aks-cluster', name: 'aks', position, props: {} }),
  putResource('pool', {
    kind: 'node-pool',
    name: 'user',
    parent: 'nodes',
    position,
    props: { cluster: 'aks' },
  }),
]);

const toC2: Omit<OwnFlow, 'id'> = {
  name: 'pods to C2',
  from: { type: 'pod', pool: 'pool' },
  to: { type: 'name', fqdn: 'c2.evil.example' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
  intent: 'must-be-blocked',
};
const toApi: Omit<OwnFlow, 'id'> = {
  ...toC2,
  name: 'API',
  from: { type: 'internet', endpoint: 'client' },
  to: { type: 'api-server', cluster: 'aks' },
};
const withFlows = applyEdits(base, [addFlow(toC2), addFlow(toApi)]);

/** The written form of the design with something else in its flows. */
const withWritten = (...flows: readonly JsonObject[]): JsonObject => ({
  ...canonicalDocument(base, catalogue),
  flows,
});
const written: JsonObject = {
  id: 'flow-1',
  name: 'pods to C2',
  from: { type: 'pod', pool: 'pool' },
  to: { type: 'name', fqdn: 'c2.evil.example' },
  port: 443,
  intent: 'must-be-blocked',
};

describe('flows in a document', () => {
  it('are written without defaults, and read back as they were', () => {
    const plain = canonicalDocument(withFlows, catalogue);
    expect(plain['flows']).toMatchObject([written, { id: 'flow-2' }]);
    expect(plain['flows']).not.toMatchObject([{ protocol: 'TCP' }, {}]);
    expect(parseDocument(plain, catalogue)).toEqual({ ok: true, value: withFlows });
  });

  it('may be absent, as in every design written before there were any', () => {
    const plain = canonicalDocument(base, catalogue);
    expect(plain).not.toHaveProperty('flows');
    expect(parseDocument(plain, catalogue)).toMatchObject({ ok: true, value: { flows: [] } });
  });

  it.each<[string, JsonObject, string]>([
    ['a pool that is not there', { from: { type: 'pod', pool: 'gone' } }, 'flows.0.from.pool: there is no'],
    ['a pool of another kind', { from: { type: 'node', pool: 'vnet' } }, 'flows.0.from.pool: "vnet" is of'],
    ['a cluster of another kind', { to: { type: 'api-server', cluster: 'pool' } }, 'flows.0.to.cluster:'],
    ['a target that is not there', { to: { type: 'resource', id: 'gone' } }, 'flows.0.to.id: there is no'],
    ['an unknown source', { from: { type: 'cloud' } }, 'flows.0.from.type has a value that is not known'],
    ['another protocol', { protocol: 'ICMP' }, 'Use one of: TCP, UDP'],
    ['another intent', { intent: 'maybe' }, 'Use one of: must-work, must-be-blocked'],
    ['port 0', { port: 0 }, 'flows.0.port'],
    ['half a port', { port: 0.5 }, 'flows.0.port: a number is expected'],
    ['a property too many', { to: { type: 'name', fqdn: 'a.b', by: 'c' } }, 'there is no property "by"'],
    ['an id that is none', { id: '1' }, 'the id "1" cannot be used'],
  ])('refuse %s', (_, change, message) => {
    const parsed = parseDocument(withWritten({ ...written, ...change }), catalogue);
    expect(parsed.ok ? '' : documentErrorText(parsed.error).en).toContain(message);
  });

  it('refuse the same id twice, and more than can be walked', () => {
    const twice = parseDocument(withWritten(written, written), catalogue);
    expect(twice).toMatchObject({ error: { code: 'duplicate-id', path: ['flows', 1] } });
    const many = Array.from({ length: 201 }, (_, index) => ({ ...written, id: `flow-${index}` }));
    expect(parseDocument(withWritten(...many), catalogue)).toMatchObject({ error: { code: 'too-many' } });
  });

  it('go with the resources that they start at or lead to, and only then', () => {
    const without = (id: string): readonly string[] =>
      removeResources([id], ({ props }) => props)(withFlows).flows.map(({ name }) => name);
    expect(without('nodes')).toEqual(['API']);
    expect(without('aks')).toEqual(['pods to C2']);
  });

  it('are changed and removed by their id', () => {
    const changed = changeFlow('flow-1', { ...toC2, port: 8443 })(withFlows);
    expect(changed.flows.map(({ id, port }) => [id, port])).toEqual([
      ['flow-1', 8443],
      ['flow-2', 443],
    ]);
    const removed = removeFlow('flow-1')(changed);
    expect(removed.flows.map(({ id }) => id)).toEqual(['flow-2']);
    expect(addFlow(toC2)(removed).flows.map(({ id }) => id)).toEqual(['flow-2', 'flow-1']);
  });

  it('are compared in words', () => {
    const after = applyEdits(withFlows, [
      changeFlow('flow-1', { ...toC2, from: { type: 'node', pool: 'pool' }, intent: 'must-work' }),
      removeFlow('flow-2'),
    ]);
    const said = (from: DesignDocument, to: DesignDocument): readonly string[] =>
      diff(from, to, catalogue).map((change) => describeChange(change).en);
    expect(said(withFlows, after)).toEqual([
      'pods to C2: From Pod in user -> Node of user; Intent must be blocked -> must work',
      'Flow API removed',
    ]);
    expect(said(base, after)).toEqual(['Flow pods to C2 added']);
    expect(said(withFlows, withFlows)).toEqual([]);
  });

  it('are called by their ends', () => {
    expect(flowText(withFlows, toApi).en).toBe('Internet client -> API server of aks, TCP 443');
    expect(flowText(withFlows, toC2).ja).toBe('userのPod → c2.evil.example、TCP 443');
  });
});
