import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument, type Resource } from '../model/designDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { protectionStates } from './protectionStates.ts';
import { runScenarios } from './runScenarios.ts';
import { scenarios } from './scenarios.ts';

const position = { x: 0, y: 0 };
const resource = (kind: string, props: Resource['props'], parent?: string): Resource => ({
  kind,
  name: kind,
  position,
  props,
  ...(parent === undefined ? {} : { parent }),
});

/** What `az aks create` makes, with more or other resources. */
function exposed(resources: Readonly<Record<string, Resource>> = {}): DesignDocument {
  return {
    ...emptyDocument('exposed'),
    resources: {
      vnet: resource('virtual-network', { addressSpace: ['10.1.0.0/16'] }),
      nodes: resource('subnet', { addressPrefix: '10.1.0.0/22' }, 'vnet'),
      aks: resource('aks-cluster', {}),
      pool: resource('node-pool', { cluster: 'aks' }, 'nodes'),
      ...resources,
    },
  };
}

const service = (exposure: string): Resource =>
  resource(
    'kubernetes-service',
    { cluster: 'aks', exposure, ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }] },
    'nodes',
  );

const run = (document: DesignDocument) => {
  const results = runScenarios(createAnalysisContext(document));
  return {
    results,
    lights: protectionStates(results),
    of: (id: string) => results.find((result) => result.id === id),
  };
};

describe('the scenarios', () => {
  it('are the seven', () => {
    expect(scenarios.map(({ id }) => id)).toEqual([
      'attacker-to-api-server',
      'nodes-to-api-server',
      'admin-to-api-server',
      'sql-injection-to-pod',
      'clean-request-to-pod',
      'pod-to-c2',
      'nodes-to-aks-needs',
    ]);
  });

  it('cannot tell anything of a blank design, and say what is missing', () => {
    const { results, lights } = run(emptyDocument('blank'));
    expect(lights).toEqual({ controlPlane: 'unknown', inbound: 'unknown', outbound: 'unknown' });
    for (const { walks, missing } of results) {
      expect(walks).toEqual([]);
      expect(missing?.ja).toBeTruthy();
    }
  });

  it('see the default cluster at risk three times', () => {
    const { lights, of } = run(exposed({ shop: service('publicLoadBalancer') }));
    expect(lights).toEqual({ controlPlane: 'at-risk', inbound: 'at-risk', outbound: 'at-risk' });
    expect(of('nodes-to-api-server')?.verdict).toBe('pass');
    expect(of('clean-request-to-pod')?.verdict).toBe('pass');
    expect(of('nodes-to-aks-needs')?.walks).toHaveLength(8);
  });

  it('leave out the administrator while no host of one is drawn', () => {
    const admin = run(exposed()).of('admin-to-api-server');
    expect(admin?.walks).toEqual([]);
    expect(admin?.missing?.en).toContain('administrator');
  });

  it('walk an attack to the address, whatever the name does', () => {
    const hidden = exposed({
      aks: resource('aks-cluster', { apiServerAccess: 'privateLink', publicFqdn: false }),
    });
    const attack = run(hidden).of('attacker-to-api-server');
    expect(attack?.walks.map(({ trace }) => trace.reason)).toEqual(['PRIVATE_IP_NOT_INTERNET_ROUTABLE']);
    expect(attack?.verdict).toBe('pass');
  });

  it('count a private service as kept away from the Internet, and no service as nothing to judge', () => {
    expect(run(exposed({ shop: service('internalLoadBalancer') })).lights.inbound).toBe('protected');
    expect(run(exposed()).lights.inbound).toBe('unknown');
  });

  it('are as bad as the worst pool', () => {
    const firewalled = {
      fwNet: resource('subnet', { addressPrefix: '10.1.8.0/26' }, 'vnet'),
      afw: resource('azure-firewall', { firewallPolicy: 'policy' }, 'fwNet'),
      policy: resource('firewall-policy', {
        applicationRules: [
          {
            name: 'aks',
            groupPriority: 200,
            priority: 200,
            action: 'Allow',
            sourceAddresses: ['*'],
            protocols: ['Https:443'],
            targetFqdns: [],
            fqdnTags: ['AzureKubernetesService'],
          },
        ],
      }),
      rt: resource('route-table', {
        routes: [
          {
            name: 'default',
            addressPrefix: '0.0.0.0/0',
            nextHopType: 'VirtualAppliance',
            nextHop: 'afw',
            nextHopIpAddress: '',
          },
        ],
      }),
      nodes: resource('subnet', { addressPrefix: '10.1.0.0/22', routeTable: 'rt' }, 'vnet'),
    };
    expect(run(exposed(firewalled)).lights.outbound).toBe('protected');
    const second = {
      ...firewalled,
      open: resource('subnet', { addressPrefix: '10.1.4.0/24' }, 'vnet'),
      pool2: resource('node-pool', { cluster: 'aks' }, 'open'),
    };
    const { of, lights } = run(exposed(second));
    expect(lights.outbound).toBe('at-risk');
    expect(of('pod-to-c2')?.walks[0]?.flow.from).toMatchObject({ pool: 'pool2' });
  });
});
