import { describe, expect, it } from 'vitest';
import { make } from '../../testing/exampleParts.ts';
import { resource } from '../../kinds/contract/values.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { applyEdits, putResource, setProps, type Edit } from '../../model/edits.ts';
import type { Flow } from '../../net/flow.ts';
import { traceAllBlockers } from '../../reach/engine/traceAllBlockers.ts';
import { natRule } from '../natRule.ts';
import { behindFirewall, toFirewall } from '../../testing/behindFirewall.ts';
import { unblock } from './unblock.ts';

const service = resource(behindFirewall, 'kubernetes-service', 'service');
if (service === undefined) throw new Error('the service is drawn');

const first = (document: DesignDocument, flow: Flow) => {
  const [blocker] = traceAllBlockers(document, flow);
  return { reason: blocker?.reason, edit: blocker && unblock(document, flow, blocker) };
};

describe('a port that the firewall does not translate', () => {
  it('leads to the internal service that listens on it', () => {
    const { reason, edit } = first(behindFirewall, toFirewall);
    expect(reason).toBe('FW_NO_DNAT_RULE');
    const after = edit?.(behindFirewall) ?? behindFirewall;
    expect(resource(after, 'firewall-policy', 'policy')?.props.natRules).toMatchObject([
      { name: 'shop-443', sourceAddresses: ['*'], destinationPort: 443, translatedService: 'service' },
    ]);
    expect(traceAllBlockers(after, toFirewall)).toEqual([]);
  });

  it('stands beside the rules that are there', () => {
    const other = { ...natRule(service, { port: 80, protocol: 'HTTP' }, ['*'], []), name: 'shop-443' };
    const given = setProps('policy', { natRules: [other] })(behindFirewall);
    const after = first(given, toFirewall).edit?.(given) ?? given;
    expect(resource(after, 'firewall-policy', 'policy')?.props.natRules).toMatchObject([
      other,
      { name: 'shop-443-2', destinationPort: 443 },
    ]);
  });

  it('brings a policy where none is', () => {
    const bare = setProps('firewall', { firewallPolicy: null })(behindFirewall);
    const after = first(bare, toFirewall).edit?.(bare) ?? bare;
    expect(traceAllBlockers(after, toFirewall)).toEqual([]);
    expect(resource(after, 'firewall-policy', 'policy')?.props.natRules).toEqual([]);
  });

  it.each<[string, Edit[], Partial<Flow>]>([
    ['nobody listens on', [], { port: 8080 }],
    ['nobody listens on by this protocol', [], { protocol: 'UDP' }],
    ['only a public service listens on', [setProps('service', { exposure: 'publicLoadBalancer' })], {}],
    [
      'two services listen on',
      [putResource('other', make('kubernetes-service', 'blog', service.props, 'nodes'))],
      {},
    ],
  ])('is left to the reader where it is one that %s', (_, edits, change) => {
    const flow = { ...toFirewall, ...change };
    expect(first(applyEdits(behindFirewall, edits), flow)).toEqual({
      reason: 'FW_NO_DNAT_RULE',
      edit: undefined,
    });
  });
});
