import type { ResourceId } from '../model/designDocument.ts';
import type { FlowSource, Payload, Protocol } from '../model/ownFlow.ts';

export type { FlowSource, Intent, Payload, Protocol } from '../model/ownFlow.ts';

/** Where a flow leads: an address as it is, or something whose address follows from the client's place. */
export type FlowTarget =
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'name'; readonly fqdn: string }
  /** The address that a resource shows: a service, a gateway, a firewall. */
  | { readonly type: 'resource'; readonly id: ResourceId; readonly frontend?: 'public' | 'private' }
  /** The API server by the name that the client uses, or by the address wherever it has one. */
  | {
      readonly type: 'api-server';
      readonly cluster: ResourceId;
      readonly by: 'private-name' | 'public-name' | 'address';
    };

/** Traffic that somebody wants or fears, before it is walked. */
export interface Flow {
  readonly from: FlowSource;
  readonly to: FlowTarget;
  readonly protocol: Protocol;
  readonly port: number;
  readonly payload: Payload;
  /** The server name of TLS: absent follows the name that was resolved, null sends none. */
  readonly serverName?: string | null;
}

/** Yes, no, or not known. */
export type Tri = 'yes' | 'no' | 'maybe';
