import type { ResourceId } from './resourceId.ts';

export const protocols = ['TCP', 'UDP'] as const;

export type Protocol = (typeof protocols)[number];

/** What an HTTP request carries: a class of content that a web application firewall tells apart. */
export const payloads = ['benign', 'sqli'] as const;

export type Payload = (typeof payloads)[number];

/** Must-work flows prove that the design is usable, must-be-blocked flows that it is protected. */
export const intents = ['must-work', 'must-be-blocked'] as const;

export type Intent = (typeof intents)[number];

export type FlowSource =
  /** An endpoint in the Internet by its name in the endpoint table: `client`, `c2`. */
  | { readonly type: 'internet'; readonly endpoint: string }
  /** A pod of a pool; with the host's network it leaves as the node does. */
  | { readonly type: 'pod'; readonly pool: ResourceId; readonly hostNetwork?: boolean }
  | { readonly type: 'node'; readonly pool: ResourceId }
  /** A machine, a gateway, or a site that is drawn. */
  | { readonly type: 'resource'; readonly id: ResourceId };

/** Where a flow of one's own leads; by which name or address, follows from the design at the time. */
export type OwnFlowTarget =
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'name'; readonly fqdn: string }
  | { readonly type: 'resource'; readonly id: ResourceId }
  | { readonly type: 'api-server'; readonly cluster: ResourceId };

/** Traffic that somebody wrote down, to be judged with every change of the design. */
export interface OwnFlow {
  readonly id: string;
  readonly name: string;
  readonly from: FlowSource;
  readonly to: OwnFlowTarget;
  readonly protocol: Protocol;
  readonly port: number;
  readonly payload: Payload;
  readonly intent: Intent;
}

/** The resources that a flow cannot be without. */
export function resourcesOfFlow({ from, to }: Pick<OwnFlow, 'from' | 'to'>): readonly ResourceId[] {
  return [...resourcesOfEnd(from), ...resourcesOfEnd(to)];
}

function resourcesOfEnd(end: FlowSource | OwnFlowTarget): readonly ResourceId[] {
  if ('pool' in end) return [end.pool];
  if ('cluster' in end) return [end.cluster];
  return 'id' in end ? [end.id] : [];
}

/** The id under which a flow is judged among the scenarios. */
export function scenarioOfFlow(id: string): string {
  return `own:${id}`;
}
