/** A design in the form of the vectors: names of things -> their values; what a patch sets to null is absent. */
export interface VectorDesign {
  readonly vnets?: Readonly<Record<string, VectorNetwork>>;
  readonly peerings?: Readonly<Record<string, VectorPeering>>;
  readonly nsgs?: Readonly<
    Record<string, { readonly in?: readonly VectorRule[]; readonly out?: readonly VectorRule[] }>
  >;
  readonly routeTables?: Readonly<Record<string, VectorRouteTable>>;
  readonly firewalls?: Readonly<Record<string, VectorFirewall>>;
  readonly appgws?: Readonly<Record<string, VectorGateway>>;
  readonly wafPolicies?: Readonly<Record<string, VectorWafPolicy>>;
  readonly lbs?: Readonly<Record<string, VectorLoadBalancer>>;
  readonly cluster?: VectorCluster;
  readonly zones?: Readonly<Record<string, VectorZone>>;
  readonly internet?: Readonly<Record<string, VectorEndpoint>>;
  readonly nats?: Readonly<Record<string, VectorNat>>;
  readonly vms?: Readonly<Record<string, VectorMachine>>;
  readonly privateEndpoints?: Readonly<Record<string, VectorPrivateEndpoint>>;
  readonly gateways?: Readonly<Record<string, VectorNetworkGateway>>;
  readonly onprem?: { readonly dns?: string };
}

export interface VectorZone {
  readonly links?: readonly string[];
  readonly records?: Readonly<Record<string, string>>;
  readonly resolutionPolicy?: string;
}

export interface VectorNat {
  readonly ip?: string;
  readonly ips?: readonly string[];
}

export interface VectorMachine {
  readonly subnet: string;
  readonly ip: string;
  readonly publicIp?: string;
  readonly ipForwarding?: boolean;
  readonly nsg?: string;
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
  readonly nsg?: string;
  readonly rt?: string;
  readonly nat?: string;
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

/** What a vector writes as one value or as a list of them. */
export type OneOrMany = string | number | readonly (string | number)[];

/** priority, access, source, destination, ports, protocol */
export type VectorRule = readonly [number, 'Allow' | 'Deny', OneOrMany, OneOrMany, OneOrMany, string?];

export interface VectorRouteTable {
  readonly propagate?: boolean;
  readonly propagateGatewayRoutes?: boolean;
  readonly routes?: Readonly<Record<string, VectorRoute>>;
}

export interface VectorRoute {
  readonly prefix?: string;
  readonly serviceTag?: string;
  readonly nextHop: 'VirtualAppliance' | 'Internet' | 'None' | 'VnetLocal' | 'VirtualNetworkGateway';
  readonly ip?: string;
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
  readonly publicIp?: string;
  readonly privateIp?: string;
  readonly instanceIp?: string;
  readonly sku?: 'WAF_v2' | 'Standard_v2';
  readonly networkIsolation?: boolean;
  readonly waf?: string;
  readonly listeners?: Readonly<
    Record<
      string,
      {
        readonly frontend?: 'public' | 'private';
        readonly port?: number;
        readonly host?: string;
        readonly waf?: string;
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
  /** `false`, `none` or an empty list: no managed rules. */
  readonly managedRules?: boolean | string | readonly string[];
  readonly custom?: readonly (VectorCustomRule | readonly [number, string, OneOrMany?])[];
}

/** A custom rule without a source matches every request. */
export interface VectorCustomRule {
  readonly name?: string;
  readonly prio?: number;
  readonly priority?: number;
  readonly act?: string;
  readonly action?: string;
  readonly src?: OneOrMany;
}

export interface VectorLoadBalancer {
  readonly type: 'public' | 'internal';
  readonly ip: string;
  readonly ingress?: string;
  /** `nodes`, or the machines behind it. */
  readonly backend?: OneOrMany;
  readonly floatingIp?: boolean;
  readonly sourceRanges?: readonly string[];
  readonly probePort?: number;
}

export interface VectorCluster {
  readonly nodeSubnet: string;
  readonly nodeIp?: string;
  readonly nodePublicIp?: string;
  readonly allowedHostPorts?: OneOrMany;
  readonly podIp?: string;
  readonly podCidr?: string;
  readonly podSubnet?: string;
  readonly cni?: 'overlay' | 'nodeSubnet' | 'podSubnet' | 'kubenet';
  readonly outboundType?:
    | 'loadBalancer'
    | 'managedNATGateway'
    | 'managedNATGatewayV2'
    | 'userAssignedNATGateway'
    | 'userDefinedRouting'
    | 'none'
    | 'block';
  readonly lbOutboundIp?: string;
  readonly api: {
    readonly mode: 'public' | 'privateLink' | 'vnetIntegration';
    readonly publicIp?: string;
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
  readonly tags?: readonly string[] | 'unknown';
  readonly tagsUnknown?: boolean;
  readonly malicious?: boolean;
  /** Somewhere a private endpoint leads to it, so that its public name leads into a zone of Private Link. */
  readonly hasPE?: boolean;
}

/** Who calls whom, and with what. */
export interface VectorFlow {
  readonly from: string;
  readonly to: string;
  readonly port?: number;
  readonly proto?: 'TCP' | 'UDP';
  readonly payload?: 'benign' | 'sqli';
  readonly name?: 'private' | 'public' | 'fqdn';
  readonly sni?: string | null;
  /** A pod that was told to call the API server by its name. */
  readonly fqdn?: boolean;
  /** A pod on the network of its node. */
  readonly hostNetwork?: boolean;
  /** What a proxy reads from a request of plain HTTP. */
  readonly http?: { readonly host?: string; readonly payload?: 'benign' | 'sqli' };
}
