import type { ResourceId } from '../model/designDocument.ts';

export type Protocol = 'TCP' | 'UDP';

/** What an HTTP request carries: a class of content that a web application firewall tells apart. */
export type Payload = 'benign' | 'sqli';

/** Must-work flows prove that the design is usable, must-be-blocked flows that it is protected. */
export type Intent = 'must-work' | 'must-be-blocked';

export type FlowSource =
  /** An endpoint in the Internet by its name in the endpoint table: `client`, `c2`. */
  | { readonly type: 'internet'; readonly endpoint: string }
  /** A pod of a pool; with the host's network it leaves as the node does. */
  | { readonly type: 'pod'; readonly pool: ResourceId; readonly hostNetwork?: boolean }
  | { readonly type: 'node'; readonly pool: ResourceId }
  /** A machine, a gateway, or a site that is drawn. */
  | { readonly type: 'resource'; readonly id: ResourceId };

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
