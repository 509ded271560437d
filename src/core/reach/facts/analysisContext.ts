import type { Day } from '../../lib/day.ts';
import type { KindId } from '../../kinds/registry/kinds.ts';
import type { Typed, TypedLink } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import type { Entry } from '../../net/element.ts';
import type { Flow, Tri } from '../../net/flow.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { EffectiveRule, Peer } from '../../net/effectiveRule.ts';
import type { InterfaceGroup } from './interfaceGroups.ts';
import type { Trace } from '../engine/trace.ts';

/** What rules and scenarios may ask: facts, computed once per document and shared. Nobody above walks raw edges. */
export interface AnalysisContext {
  readonly document: DesignDocument;
  /** The day for which is judged: what expires or is dated asks it, and never a clock. */
  readonly day: Day;
  resource<K extends KindId>(kind: K, id: ResourceId | null | undefined): Typed<K> | undefined;
  resourcesOf<K extends KindId>(kind: K): readonly Typed<K>[];
  linksOf<K extends KindId>(kind: K): readonly TypedLink<K>[];
  nameOf(id: ResourceId): string;

  /** Walks a flow. */
  trace(flow: Flow): Trace;
  /** The texts of all addresses that a name has for anybody, in private zones and in public DNS. */
  addressesOf(fqdn: string): readonly string[];
  /** Every place where the design takes connections, public and private. */
  entries(): readonly (Entry & { readonly resource: ResourceId })[];

  /** Routes that decide for a subnet, longest prefix first; overridden ones are marked. */
  effectiveRoutes(subnet: ResourceId): readonly EffectiveRoute[];
  /** The route that a packet from the subnet to the address takes. */
  routeTo(subnet: ResourceId, address: string): EffectiveRoute | undefined;
  /** Rules of the subnet's security group in order, default rules last; empty without a group. */
  effectiveRules(subnet: ResourceId, direction: 'Inbound' | 'Outbound'): readonly EffectiveRule[];
  /** Security groups at network interfaces in the subnet, beside the subnet's own. */
  interfaceGroups(subnet: ResourceId): readonly InterfaceGroup[];
  /** Subnets in which a resource has addresses, that of its own interface first. */
  subnetsOf(resource: ResourceId): readonly ResourceId[];
  /** Whether the subnet's group lets the peer through on a port, first match and default rules included. */
  admits(subnet: ResourceId, direction: 'Inbound' | 'Outbound', peer: Peer, port: number): Tri;

  /** Subnets that pods and nodes of a cluster leave from: node subnets, and pod subnets where the mode has them. */
  podSources(cluster: ResourceId): readonly ResourceId[];
  /** Subnets in which the pools of a cluster stand. */
  nodeSubnets(cluster: ResourceId): readonly ResourceId[];
  /** Every route that covers public addresses leads to a firewall that is drawn. */
  filtered(subnet: ResourceId): Tri;
}
