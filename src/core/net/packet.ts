import type { ResourceId } from '../model/designDocument.ts';
import type { Address } from './address.ts';
import type { Payload, Protocol } from './flow.ts';

/** Where a packet is: in a subnet, in the Internet, or at a site of one's own behind virtual network gateways. */
export type Location =
  | { readonly type: 'internet' }
  | { readonly type: 'subnet'; readonly subnet: ResourceId }
  | { readonly type: 'site'; readonly site: ResourceId };

/** Every place outside Azure and one's own sites. */
export const internetLocation: Location = { type: 'internet' };

/** The first packet of a connection, with what a proxy or firewall would read from what follows it. */
export interface Packet {
  readonly source: Address;
  /** Addresses that it could have as source instead, where a translation picks one at random. */
  readonly otherSources?: readonly Address[];
  readonly destination: Address;
  readonly protocol: Protocol;
  readonly port: number;
  readonly payload: Payload;
  /** Server name of TLS, or the Host of plain HTTP; null where none is sent. */
  readonly serverName: string | null;
}
