import type { Cidr } from '../lib/cidr.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { Address } from './address.ts';
import type { Element } from './element.ts';
import type { FirewallPolicy } from './firewallPolicy.ts';
import type { Inspector } from './inspector.ts';
import type { InternetEndpoint } from './internetEndpoint.ts';
import type { OutboundMethod } from './outboundMethod.ts';
import type { ReasonCode } from './reasonCode.ts';
import type { RouteTable } from './routeTable.ts';
import type { SecurityGroup } from './securityGroup.ts';
import type { NodeReference } from './step.ts';

/** A virtual network. https://learn.microsoft.com/azure/virtual-network/virtual-networks-overview */
export interface VirtualNetwork {
  readonly id: ResourceId;
  readonly name: string;
  readonly addressSpace: readonly Cidr[];
  /** Empty: Azure's own resolver, which knows the private zones linked to this network. */
  readonly dnsServers: readonly Address[];
}

/** A subnet, with what is attached to it; ids of what is missing in the design are kept and lead nowhere. */
export interface Subnet {
  readonly id: ResourceId;
  readonly name: string;
  readonly virtualNetwork: ResourceId;
  readonly range: Cidr;
  readonly securityGroup: ResourceId | null;
  readonly routeTable: ResourceId | null;
  readonly defaultOutbound: boolean;
  /** What private endpoints in the subnet heed: route tables of clients, and the subnet's security group. */
  readonly endpointPolicies: { readonly routes: boolean; readonly securityGroups: boolean };
  /** Service tags that leave over a service endpoint. */
  readonly serviceEndpoints: readonly string[];
}

/** One half of a peering; traffic needs both. */
export interface Peering {
  readonly id: string;
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly allowAccess: boolean;
  readonly allowForwarded: boolean;
  readonly allowGatewayTransit: boolean;
  readonly useRemoteGateways: boolean;
}

/** A virtual network gateway, and the prefixes of the sites behind it. */
export interface Gateway {
  readonly node: NodeReference;
  readonly subnet: ResourceId;
  readonly virtualNetwork: ResourceId;
  readonly prefixes: readonly Cidr[];
  readonly sites: readonly ResourceId[];
}

/** A site of one's own, outside Azure. */
export interface Site {
  readonly id: ResourceId;
  readonly node: NodeReference;
  readonly prefixes: readonly Cidr[];
  /** The virtual network whose resolver answers for private names; without it the site knows public names only. */
  readonly dnsForwarder: ResourceId | null;
  /** The source of what the site itself sends to the Internet. */
  readonly publicAddress: Address;
}

/** A private DNS zone with the virtual networks that see it. */
export interface PrivateZone {
  /** Parts that name the same id are one zone. */
  readonly id: string;
  readonly node: NodeReference;
  /** The suffix for which the zone answers, in lower case. */
  readonly name: string;
  readonly virtualNetworks: readonly ResourceId[];
  /** Full names, in lower case; of a zone of Private Link also the public names that lead into it. */
  readonly records: ReadonlyMap<string, Address>;
  /** A name that it lacks is asked for in public DNS instead of being denied. */
  readonly fallsBackToPublic: boolean;
}

/** A name in public DNS; without an address it was switched off, for the reason given. */
export interface PublicName {
  readonly fqdn: string;
  readonly address?: Address;
  readonly reason?: ReasonCode;
}

/** A public name that leads into a zone of Private Link, because a private endpoint of its service exists. */
export interface PrivateLinkName {
  readonly fqdn: string;
  /** The zone, in lower case. */
  readonly zone: string;
}

/** How clients call the API server of a cluster. */
export interface ApiServer {
  readonly cluster: ResourceId;
  readonly publicName: string;
  readonly privateName?: string;
  readonly publicAddress?: Address;
  readonly privateAddress?: Address;
  /** Nodes are configured with the address and ask no DNS. */
  readonly nodesUseAddress: boolean;
}

/** A range that Azure routes inside some subnets although it is outside their virtual network: an overlay of pods. */
export interface OverlayRange {
  readonly range: Cidr;
  readonly subnets: readonly ResourceId[];
}

/** Everything that one resource adds to the network. */
export interface NetworkPart {
  readonly virtualNetworks?: readonly VirtualNetwork[];
  readonly subnets?: readonly Subnet[];
  readonly peerings?: readonly Peering[];
  readonly securityGroups?: readonly SecurityGroup[];
  readonly routeTables?: readonly RouteTable[];
  readonly gateways?: readonly Gateway[];
  readonly sites?: readonly Site[];
  readonly elements?: readonly Element[];
  readonly firewallPolicies?: readonly FirewallPolicy[];
  readonly inspectors?: readonly Inspector[];
  readonly endpoints?: readonly InternetEndpoint[];
  readonly zones?: readonly PrivateZone[];
  readonly names?: readonly PublicName[];
  readonly privateLinkNames?: readonly PrivateLinkName[];
  readonly apiServers?: readonly ApiServer[];
  readonly overlays?: readonly OverlayRange[];
  /** Ways out that hold for a whole subnet, such as a NAT gateway. */
  readonly subnetOutbound?: readonly { readonly subnet: ResourceId; readonly method: OutboundMethod }[];
}
