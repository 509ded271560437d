import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import type { Address } from '../../net/address.ts';
import type { NetworkPart } from '../../net/NetworkPart.ts';
import type { NodeReference } from '../../net/step.ts';
import type { KindId } from '../registry/kinds.ts';
import type { Typed, TypedLink } from './values.ts';

/** A private address that a resource needs. `pool` is the subnet, or the range, that it comes from. */
export interface AddressRequest {
  readonly use: string;
  readonly pool: { readonly subnet: ResourceId | undefined } | { readonly range: string };
  /** The address that the design asks for; empty: the lowest free one. */
  readonly wanted?: string;
  /** A bundle writes it down, so that it must be none that Azure gives to whatever is created before. */
  readonly isChosen?: boolean;
}

/** What a kind may look at when it says what its resources do to packets. */
export interface NetworkDesign {
  readonly document: DesignDocument;
  resource<K extends KindId>(kind: K, id: ResourceId | null | undefined): Typed<K> | undefined;
  resourcesOf<K extends KindId>(kind: K): readonly Typed<K>[];
  /** The private address planned for a use; undefined where its subnet is missing or full. */
  address(id: ResourceId, use: string): Address | undefined;
  /** A public address, which has a name only, until a test pins it. */
  publicAddress(id: ResourceId, use?: string): Address;
  node(id: ResourceId, icon?: string): NodeReference;
}

/** A resource or link as its kind sees it. */
export type Member<K extends KindId> = Typed<K> & Partial<Pick<TypedLink<K>, 'from' | 'to'>>;

/** The private addresses that a resource of a kind needs. */
export type AddressRequests<K extends KindId> = (
  member: Member<K>,
  design: Pick<NetworkDesign, 'document' | 'resource' | 'resourcesOf'>,
) => readonly AddressRequest[];

/** What the resources of a kind are in the network, and what they do to packets. */
export interface NetworkBehaviour<K extends KindId> {
  network(member: Member<K>, design: NetworkDesign): NetworkPart;
}
