import { describe, expect, it } from 'vitest';
import { design, make, networkWith, peering } from '../../testing/exampleParts.ts';
import { resource, resourcesOf } from '../../kinds/contract/values.ts';
import type { DesignDocument, Resource } from '../../model/designDocument.ts';
import type { Flow } from '../../net/flow.ts';
import { traceAllBlockers } from '../../reach/engine/traceAllBlockers.ts';
import { unblock } from './unblock.ts';

const drawn = (resources: Readonly<Record<string, Resource>>, isPeered = false): DesignDocument =>
  design(
    {
      internet: make('internet', 'Internet', {}),
      ...networkWith('machines', 'snet-jump', { defaultOutboundAccess: false }),
      machine: make('virtual-machine', 'vm-jump', {}, 'machines'),
      ...resources,
    },
    isPeered ? { there: peering('vnet', 'hub', {}), back: peering('hub', 'vnet', {}) } : {},
  );
const firewall = {
  firewalls: make('subnet', 'AzureFirewallSubnet', { addressPrefix: '10.0.1.0/26' }, 'vnet'),
  firewall: make('azure-firewall', 'afw-shop', {}, 'firewalls'),
};
const hub = {
  hub: make('virtual-network', 'vnet-hub', { addressSpace: ['10.9.0.0/16'] }),
  filters: make('subnet', 'AzureFirewallSubnet', { addressPrefix: '10.9.0.0/26' }, 'hub'),
  filter: make('azure-firewall', 'afw-hub', {}, 'filters'),
};
const flow: Flow = {
  from: { type: 'resource', id: 'machine' },
  to: { type: 'name', fqdn: 'mcr.microsoft.com' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
};

const repaired = (document: DesignDocument): DesignDocument | undefined => {
  const [blocker] = traceAllBlockers(document, flow);
  expect(blocker?.reason).toBe('NO_EXPLICIT_OUTBOUND');
  return blocker && unblock(document, flow, blocker)?.(document);
};

describe('a subnet without a way out', () => {
  it('leaves through a NAT gateway of its own where no firewall is', () => {
    const after = repaired(drawn({}));
    const [natGateway] = resourcesOf(after ?? drawn({}), 'nat-gateway');
    expect(resource(after ?? drawn({}), 'subnet', 'machines')?.props.natGateway).toBe(natGateway?.id);
    expect(after && traceAllBlockers(after, flow)).toEqual([]);
  });

  it.each([
    ['its network', drawn(firewall), 'firewall'],
    ['a peered one', drawn(hub, true), 'filter'],
  ])('leaves through the firewall of %s, which then has its say', (_, document, id) => {
    const after = repaired(document);
    const [table] = resourcesOf(after ?? document, 'route-table');
    expect(table?.props.routes).toMatchObject([{ addressPrefix: '0.0.0.0/0', nextHop: id }]);
    expect(resourcesOf(after ?? document, 'nat-gateway')).toEqual([]);
    expect(after && traceAllBlockers(after, flow).map(({ reason }) => reason)).toEqual(['FW_IMPLICIT_DENY']);
  });

  it('is left to the reader between two firewalls', () => {
    expect(repaired(drawn({ ...firewall, ...hub }, true))).toBeUndefined();
  });
});
