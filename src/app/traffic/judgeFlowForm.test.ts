import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { applyEdits, putResource } from '../../core/model/edits.ts';
import { endValue, flowAt, flowSources, flowTargets } from './flowEnds.ts';
import { judgeFlowForm, type FlowForm } from './judgeFlowForm.ts';

const position = { x: 0, y: 0 };
const document = applyEdits(emptyDocument('shop'), [
  putResource('zone', {
    kind: 'internet',
    name: 'Internet',
    position,
    props: {
      endpoints: [
        {
          name: 'partner',
          address: '203.0.113.1',
          fqdn: '',
          serviceTags: [],
          serviceTagsUnknown: false,
          malicious: false,
        },
      ],
    },
  }),
  putResource('aks', { kind: 'aks-cluster', name: 'aks', position, props: {} }),
  putResource('pool', { kind: 'node-pool', name: 'user', position, props: { cluster: 'aks' } }),
  putResource('shop', { kind: 'kubernetes-service', name: 'shop', position, props: { cluster: 'aks' } }),
  putResource('rt', { kind: 'route-table', name: 'rt', position, props: {} }),
]);
const form: FlowForm = {
  name: ' pods ',
  from: endValue({ type: 'pod', pool: 'pool' }),
  to: 'name',
  host: ' C2.Evil.Example ',
  protocol: 'TCP',
  port: '443',
  payload: 'benign',
  intent: 'must-be-blocked',
};

describe('what a flow may connect', () => {
  it('starts at pods, nodes and the Internet', () => {
    expect(flowSources(document).map(({ label }) => label.en)).toEqual([
      'Pod in user',
      "Pod in user with the node's network",
      'Node of user',
      'Internet client',
      'c2 in the Internet',
      'partner in the Internet',
    ]);
  });

  it('leads to what answers', () => {
    expect(flowTargets(document).map(({ label }) => label.en)).toEqual(['API server of aks', 'shop']);
  });

  it.each([
    ['pool', { from: { type: 'pod', pool: 'pool' } }],
    ['zone', { from: { type: 'internet', endpoint: 'client' } }],
    ['shop', { to: { type: 'resource', id: 'shop' } }],
    ['aks', { to: { type: 'api-server', cluster: 'aks' } }],
    ['rt', {}],
  ])('is filled in from %s', (id, ends) => expect(flowAt(document, id)).toEqual(ends));
});

describe('judgeFlowForm', () => {
  it.each<[string, Partial<FlowForm>, object]>([
    ['a name', {}, { to: { type: 'name', fqdn: 'c2.evil.example' }, name: 'pods', port: 443 }],
    [
      'an address',
      { to: 'address', host: '203.0.113.66' },
      { to: { type: 'address', address: '203.0.113.66' } },
    ],
    [
      'a resource',
      { to: endValue({ type: 'resource', id: 'shop' }) },
      { to: { type: 'resource', id: 'shop' } },
    ],
  ])('takes %s', (_, change, flow) => {
    expect(judgeFlowForm(document, { ...form, ...change })).toMatchObject({ ok: true, value: flow });
  });

  it.each<[string, Partial<FlowForm>, readonly string[]]>([
    ['nothing', { from: '', to: '', port: '' }, ['from', 'to', 'port']],
    ['a pool that is gone', { from: endValue({ type: 'pod', pool: 'gone' }) }, ['from']],
    ['half a name', { host: 'evil' }, ['host']],
    ['an address as a name', { host: '203.0.113.66' }, ['host']],
    ['a name as an address', { to: 'address' }, ['host']],
    ['port 0', { port: '0' }, ['port']],
    ['port 65536', { port: '65536' }, ['port']],
    ['a port in words', { port: 'https' }, ['port']],
  ])('refuses %s', (_, change, fields) => {
    const judged = judgeFlowForm(document, { ...form, ...change });
    expect(judged.ok ? [] : Object.keys(judged.error)).toEqual(fields);
  });
});
