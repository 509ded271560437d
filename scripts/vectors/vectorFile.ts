import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import type { JsonValue } from '../../src/core/lib/canonicalJson.ts';

/** A design in the form of the vectors: names of things -> their values. */
export interface VectorDesign {
  readonly vnets?: Readonly<Record<string, VectorNetwork>>;
  readonly peerings?: Readonly<Record<string, VectorPeering>>;
  readonly nsgs?: Readonly<
    Record<string, { readonly in?: readonly VectorRule[]; readonly out?: readonly VectorRule[] }>
  >;
  readonly routeTables?: Readonly<Record<string, VectorRouteTable>>;
  readonly firewalls?: Readonly<Record<string, VectorFirewall | null>>;
  readonly appgws?: Readonly<Record<string, VectorGateway | null>>;
  readonly wafPolicies?: Readonly<Record<string, VectorWafPolicy>>;
  readonly lbs?: Readonly<Record<string, VectorLoadBalancer | null>>;
  readonly cluster?: VectorCluster;
  readonly zones?: Readonly<
    Record<string, { readonly links: readonly string[]; readonly records: Readonly<Record<string, string>> }>
  >;
  readonly internet?: Readonly<Record<string, VectorEndpoint>>;
  readonly nats?: Readonly<Record<string, VectorNat>>;
  readonly vms?: Readonly<Record<string, VectorMachine | null>>;
  readonly privateEndpoints?: Readonly<Record<string, VectorPrivateEndpoint | null>>;
  readonly gateways?: Readonly<Record<string, VectorNetworkGateway | null>>;
  readonly onprem?: { readonly dns?: string };
}

export interface VectorNat {
  readonly ip?: string;
  readonly ips?: readonly string[];
}

export interface VectorMachine {
  readonly subnet: string;
  readonly ip: string;
  readonly publicIp?: string | null;
  readonly ipForwarding?: boolean;
  readonly nsg?: string | null;
}

export interface VectorPrivateEndpoint {
  readonly subnet: string;
  readonly ip: string;
  readonly target?: string;
}

export interface VectorNetworkGateway {
  readonly vnet: string;
  readonly type?: string;
  readonly prefixes?: readonly string[];
  readonly onPremPrefixes?: readonly string[];
}

export interface VectorSubnet {
  readonly cidr: string;
  readonly nsg?: string | null;
  readonly rt?: string | null;
  readonly nat?: string | null;
  readonly serviceEndpoints?: readonly string[];
  readonly defaultOutbound?: boolean;
  readonly pePolicies?: 'Disabled' | 'NetworkSecurityGroupEnabled' | 'RouteTableEnabled' | 'Enabled';
}

export interface VectorNetwork {
  readonly cidr: readonly string[];
  readonly dns?: 'azure' | readonly string[];
  readonly subnets?: Readonly<Record<string, VectorSubnet>>;
}

export interface VectorPeering {
  readonly from: string;
  readonly to: string;
  readonly allowAccess?: boolean;
  readonly allowForwarded?: boolean;
  readonly useRemoteGateways?: boolean;
  readonly allowGatewayTransit?: boolean;
}

type OneOrMany = string | number | readonly (string | number)[];

/** priority, access, source, destination, ports, protocol */
export type VectorRule = readonly [number, 'Allow' | 'Deny', OneOrMany, OneOrMany, OneOrMany, string?];

export interface VectorRouteTable {
  readonly propagate?: boolean;
  readonly routes?: Readonly<
    Record<
      string,
      {
        readonly prefix: string;
        readonly nextHop: 'VirtualAppliance' | 'Internet' | 'None' | 'VnetLocal' | 'VirtualNetworkGateway';
        readonly ip?: string;
      }
    >
  >;
}

export interface VectorFirewallRule {
  readonly name: string;
  readonly act?: 'Allow' | 'Deny';
  readonly parent?: boolean;
  readonly rcg?: number;
  readonly prio?: number;
  readonly src?: OneOrMany;
  readonly dst?: OneOrMany;
  readonly port?: OneOrMany;
  readonly ports?: OneOrMany;
  readonly proto?: OneOrMany;
  readonly fqdns?: OneOrMany;
  readonly tags?: OneOrMany;
  readonly to?: string;
  readonly toPort?: number | string;
}

export interface VectorFirewall {
  readonly subnet: string;
  readonly privateIp: string;
  readonly instanceIp?: string;
  readonly publicIps?: readonly string[];
  readonly threatIntel?: 'Alert' | 'Deny' | 'Off';
  readonly dnsProxy?: boolean;
  readonly snatPrivateRanges?: readonly string[];
  readonly forcedTunnel?: boolean;
  readonly rules?: {
    readonly dnat?: readonly VectorFirewallRule[];
    readonly network?: readonly VectorFirewallRule[];
    readonly application?: readonly VectorFirewallRule[];
  };
}

export interface VectorGateway {
  readonly subnet: string;
  readonly publicIp?: string | null;
  readonly privateIp?: string | null;
  readonly instanceIp?: string;
  readonly sku?: 'WAF_v2' | 'Standard_v2';
  readonly networkIsolation?: boolean;
  readonly waf?: string | null;
  readonly listeners?: Readonly<
    Record<
      string,
      {
        readonly frontend?: 'public' | 'private';
        readonly port?: number;
        readonly host?: string;
        readonly waf?: string | null;
        readonly backend?: string;
        readonly backendPort?: number;
      }
    >
  >;
}

export interface VectorWafPolicy {
  readonly mode?: 'Prevention' | 'Detection';
  readonly state?: 'Enabled' | 'Disabled';
  readonly disabledGroups?: readonly string[];
  readonly managedRules?: boolean;
  readonly custom?: readonly {
    readonly name?: string;
    readonly prio?: number;
    readonly priority?: number;
    readonly act?: string;
    readonly action?: string;
    readonly src?: OneOrMany;
  }[];
}

export interface VectorLoadBalancer {
  readonly type: 'public' | 'internal';
  readonly ip: string;
  readonly ingress?: string | null;
  readonly floatingIp?: boolean;
  readonly sourceRanges?: readonly string[];
  readonly probePort?: number;
}

export interface VectorCluster {
  readonly nodeSubnet: string;
  readonly nodeIp?: string;
  readonly nodePublicIp?: string | null;
  readonly allowedHostPorts?: OneOrMany;
  readonly podIp?: string;
  readonly podCidr?: string;
  readonly podSubnet?: string;
  readonly cni?: 'overlay' | 'nodeSubnet' | 'podSubnet' | 'kubenet';
  readonly outboundType?:
    'loadBalancer' | 'managedNATGateway' | 'userAssignedNATGateway' | 'userDefinedRouting' | 'none' | 'block';
  readonly lbOutboundIp?: string;
  readonly api: {
    readonly mode: 'public' | 'privateLink' | 'vnetIntegration';
    readonly publicIp?: string | null;
    readonly privateIp?: string;
    readonly fqdn: string;
    readonly privateFqdn?: string;
    readonly publicFqdn?: boolean;
    readonly authorized?: readonly string[];
  };
}

export interface VectorEndpoint {
  readonly ip: string;
  readonly fqdn?: string;
  readonly tags?: readonly string[];
  readonly tagsUnknown?: boolean;
  readonly malicious?: boolean;
}

export interface VectorFlow {
  readonly from: string;
  readonly to: string;
  readonly port?: number;
  readonly proto?: 'TCP' | 'UDP';
  readonly payload?: 'benign' | 'sqli';
  readonly name?: 'private' | 'public' | 'fqdn';
  readonly sni?: string | null;
}

export interface VectorExpectation {
  readonly disposition: string;
  readonly reason: string;
  readonly path?: readonly string[];
  readonly return?: readonly string[];
  readonly seenSrc?: string;
  readonly findings?: readonly string[];
}

export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly design: VectorDesign;
  readonly flow: VectorFlow;
  readonly expect: VectorExpectation;
}

interface RawVector {
  readonly id: string;
  readonly title?: string;
  readonly base: string;
  readonly set?: Readonly<Record<string, JsonValue>>;
  readonly del?: readonly string[];
  readonly flow: VectorFlow;
  readonly expect: VectorExpectation;
}

interface RawFile {
  readonly bases?: Readonly<Record<string, JsonValue>>;
  readonly vectors: readonly RawVector[];
}

type Tree = Record<string, JsonValue>;

const isTree = (value: JsonValue | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of the tree with the value at a dotted path replaced, or removed where it is undefined. */
function withValue(tree: Tree, path: readonly string[], value: JsonValue | undefined): Tree {
  const [key = '', ...rest] = path;
  const copy = { ...tree };
  if (rest.length > 0) {
    const child = tree[key];
    copy[key] = withValue(isTree(child) ? child : {}, rest, value);
  } else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

function designOf({ base, set = {}, del = [] }: RawVector, bases: Readonly<Record<string, JsonValue>>) {
  const start = bases[base];
  if (!isTree(start)) throw new Error(`There is no base ${base}.`);
  const withSet = Object.entries(set).reduce<Tree>(
    (tree, [path, value]) => withValue(tree, path.split('.'), value),
    start,
  );
  return del.reduce<Tree>((tree, path) => withValue(tree, path.split('.'), undefined), withSet);
}

// The vectors share patches by merge keys, which YAML 1.2 left out.
const schema = CORE_SCHEMA.withTags(mergeTag);

/** The vectors of a file, each with its base and patches put together. Bases that a file lacks come from `fallback`. */
export function readVectors(text: string, fallback: string = text): readonly Vector[] {
  const file = load(text, { schema }) as RawFile;
  const bases = file.bases ?? (load(fallback, { schema }) as RawFile).bases ?? {};
  return file.vectors.map((raw) => ({
    id: raw.id,
    title: raw.title ?? '',
    design: designOf(raw, bases) as VectorDesign,
    flow: raw.flow,
    expect: raw.expect,
  }));
}
