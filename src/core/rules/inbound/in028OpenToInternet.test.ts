import { describe, expect, it } from 'vitest';
import { sampleDesign, sampleRules, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in028OpenToInternet } from './in028OpenToInternet.ts';

type Rules = ReturnType<typeof sampleRules>;
type Group = Parameters<typeof sampleRules>[0];

const opening = (values: Partial<Rules[number]>): Rules[number] => ({
  name: 'Open',
  priority: 200,
  direction: 'Inbound',
  access: 'Allow',
  protocol: 'Tcp',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: ['22'],
  ...values,
});
const adding = (group: Group, ...rules: Rules): SampleChanges => ({
  [group]: { securityRules: [...sampleRules(group), ...rules] },
});
const web = { exposure: 'publicLoadBalancer', ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }] };

describe('IN028', () => {
  it.each<[string, SampleChanges]>([
    ['the secure design, HTTPS to the gateway included', {}],
    ['SSH from one network', adding('nsg-aks', opening({ sourceAddressPrefixes: ['198.51.100.0/24'] }))],
    ['SSH from a wide private range', adding('nsg-aks', opening({ sourceAddressPrefixes: ['10.0.0.0/8'] }))],
    [
      'a rule behind a deny',
      adding('nsg-aks', opening({ priority: 150, access: 'Deny', name: 'Deny' }), opening({})),
    ],
    ['a rule behind a deny for everything', adding('nsg-aks', opening({ priority: 4001 }))],
    ['an outbound rule', adding('nsg-aks', opening({ direction: 'Outbound' }))],
    [
      'a rule for the addresses of another subnet',
      adding('nsg-aks', opening({ destinationAddressPrefixes: ['10.10.1.0/24'] })),
    ],
    [
      'the port of a public service that is drawn',
      { ...adding('nsg-aks', opening({ destinationPortRanges: ['443'] })), shop: web },
    ],
    [
      'an open port of the gateway that is not for administration',
      adding('nsg-appgw', opening({ destinationPortRanges: ['80'] })),
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in028OpenToInternet, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    [
      'SSH to nodes',
      adding('nsg-aks', opening({})),
      { resource: 'nsg-aks', message: 'admin', severity: 'high' },
    ],
    [
      'RDP among other ports',
      adding('nsg-aks', opening({ destinationPortRanges: ['3000-4000'] })),
      { message: 'admin' },
    ],
    [
      'SSH to a subnet with a public way in',
      adding('nsg-appgw', opening({})),
      { resource: 'nsg-appgw', message: 'admin', severity: 'critical' },
    ],
    [
      'a public range shorter than /16',
      adding('nsg-aks', opening({ sourceAddressPrefixes: ['198.0.0.0/8'] })),
      { parameters: { sources: '198.0.0.0/8' } },
    ],
    [
      'any port of the nodes',
      adding('nsg-aks', opening({ destinationPortRanges: ['8080'], sourceAddressPrefixes: ['Internet'] })),
      { message: 'workload', severity: 'high' },
    ],
    [
      'pods by their own range',
      adding(
        'nsg-aks',
        opening({ destinationPortRanges: ['8080'], destinationAddressPrefixes: ['192.168.0.0/16'] }),
      ),
      { message: 'workload' },
    ],
    [
      'the API server',
      adding('nsg-apiserver', opening({ destinationPortRanges: ['443'] })),
      { resource: 'nsg-apiserver', message: 'workload' },
    ],
    [
      'more ports than a public service has',
      { ...adding('nsg-aks', opening({ destinationPortRanges: ['443', '8080'] })), shop: web },
      { message: 'workload', severity: 'critical' },
    ],
  ])('closes %s', (_, changes, expected) => {
    const tried = ruleTrial(in028OpenToInternet, sampleDesign(changes));
    expect(tried.violations).toMatchObject([expected]);
    expect(tried.after).toEqual([]);
  });

  it('keeps the sources of a rule that are narrow', () => {
    const rule = opening({ sourceAddressPrefixes: ['*', '198.51.100.0/24'] });
    const tried = ruleTrial(in028OpenToInternet, sampleDesign(adding('nsg-aks', rule)));
    expect(tried.fixed?.['nsg-aks']?.['securityRules']).toContainEqual({
      ...rule,
      sourceAddressPrefixes: ['198.51.100.0/24'],
    });
  });
});
