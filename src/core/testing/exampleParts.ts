import type { KindId, PropsOf } from '../kinds/registry/kinds.ts';
import { propsFor } from '../kinds/contract/values.ts';
import {
  defaultSettings,
  emptyDocument,
  type DesignDocument,
  type Link,
  type Resource,
} from '../model/designDocument.ts';

/** Text that breaks out of a string, a comment or a table, where one lets it. */
export const hostileText = '"}${var.x}%{if true}\n# \' | <b>`\u202e\\';

export function design(
  resources: Readonly<Record<string, Resource>>,
  links: Readonly<Record<string, Link>> = {},
): DesignDocument {
  return {
    ...emptyDocument('example'),
    settings: { ...defaultSettings, tags: { owner: 'platform' } },
    resources,
    links,
  };
}

export function make<K extends KindId>(
  kind: K,
  name: string,
  values: Partial<PropsOf<K>>,
  parent?: string,
): Resource {
  const standing = parent === undefined ? {} : { parent };
  return { kind, name, ...standing, position: { x: 0, y: 0 }, props: propsFor(kind, values) };
}

/** A virtual network `vnet` with one subnet, whose id is given. */
export function networkWith(
  id: string,
  name: string,
  values: Partial<PropsOf<'subnet'>> = {},
): Readonly<Record<string, Resource>> {
  return {
    vnet: make('virtual-network', 'vnet-main', { addressSpace: ['10.0.0.0/16'] }),
    [id]: make('subnet', name, { addressPrefix: '10.0.0.0/24', ...values }, 'vnet'),
  };
}

export function peering(from: string, to: string, values: Partial<PropsOf<'peering'>>): Link {
  return { kind: 'peering', from, to, props: propsFor('peering', values) };
}

type SecurityRule = PropsOf<'network-security-group'>['securityRules'][number];

export function securityRule(
  name: string,
  priority: number,
  direction: SecurityRule['direction'],
  values: Partial<SecurityRule>,
): SecurityRule {
  return {
    name,
    priority,
    direction,
    access: 'Allow',
    protocol: '*',
    sourceAddressPrefixes: ['*'],
    destinationAddressPrefixes: ['*'],
    destinationPortRanges: ['*'],
    ...values,
  };
}

type Route = PropsOf<'route-table'>['routes'][number];

export function route(
  name: string,
  addressPrefix: string,
  nextHopType: Route['nextHopType'],
  values: Partial<Route>,
): Route {
  return { name, addressPrefix, nextHopType, nextHop: null, nextHopIpAddress: '', ...values };
}

const collection = { groupPriority: 200, priority: 200 };

type NatRule = PropsOf<'firewall-policy'>['natRules'][number];

export function natRule(name: string, values: Partial<NatRule>): NatRule {
  return {
    ...collection,
    priority: 100,
    name,
    protocols: ['TCP'],
    sourceAddresses: ['*'],
    destinationAddress: '',
    destinationPort: 443,
    translatedService: null,
    translatedAddress: '',
    translatedPort: 443,
    ...values,
  };
}

type NetworkRule = PropsOf<'firewall-policy'>['networkRules'][number];

export function networkRule(name: string, values: Partial<NetworkRule>): NetworkRule {
  return {
    ...collection,
    name,
    action: 'Allow',
    protocols: ['TCP'],
    sourceAddresses: ['10.0.0.0/16'],
    destinationAddresses: [],
    destinationFqdns: [],
    destinationPorts: ['443'],
    ...values,
  };
}

type ApplicationRule = PropsOf<'firewall-policy'>['applicationRules'][number];

export function applicationRule(name: string, values: Partial<ApplicationRule>): ApplicationRule {
  return {
    ...collection,
    groupPriority: 300,
    name,
    action: 'Allow',
    sourceAddresses: ['10.0.0.0/16'],
    protocols: ['Https:443'],
    targetFqdns: [],
    fqdnTags: [],
    ...values,
  };
}

type Listener = PropsOf<'application-gateway'>['listeners'][number];

export function listener(name: string, values: Partial<Listener>): Listener {
  return {
    name,
    frontend: 'public',
    protocol: 'Https',
    port: 443,
    hostName: '',
    redirectToHttps: false,
    wafPolicy: null,
    backend: null,
    backendPort: 443,
    backendProtocol: 'Https',
    ...values,
  };
}

type CustomRule = PropsOf<'waf-policy'>['customRules'][number];

export function customRule(name: string, priority: number, values: Partial<CustomRule>): CustomRule {
  return {
    name,
    priority,
    action: 'Block',
    matchVariable: 'RemoteAddr',
    operator: 'IPMatch',
    values: [],
    ...values,
  };
}
