import { fill, verbatim, type Text } from '../text/text.ts';
import type { DesignDocument, ResourceId } from './designDocument.ts';
import type { FlowSource, Intent, OwnFlow, OwnFlowTarget, Payload } from './ownFlow.ts';

const texts = {
  flow: { en: '{from} -> {to}, {protocol} {port}', ja: '{from} → {to}、{protocol} {port}' },
  client: { en: 'Internet client', ja: 'インターネット上のクライアント' },
  endpoint: { en: '{name} in the Internet', ja: 'インターネット上の{name}' },
  pod: { en: 'Pod in {name}', ja: '{name}のPod' },
  hostPod: { en: "Pod in {name} with the node's network", ja: '{name}のPod（ノードのネットワーク）' },
  node: { en: 'Node of {name}', ja: '{name}のノード' },
  apiServer: { en: 'API server of {name}', ja: '{name}のAPIサーバー' },
} as const satisfies Record<string, Text>;

export const intentText: Readonly<Record<Intent, Text>> = {
  'must-work': { en: 'must work', ja: '通信できる必要がある' },
  'must-be-blocked': { en: 'must be blocked', ja: '遮断する必要がある' },
};

export const payloadText: Readonly<Record<Payload, Text>> = {
  benign: { en: 'clean', ja: '正常' },
  sqli: { en: 'SQL injection', ja: 'SQLインジェクション' },
};

/** One end of a flow as a person calls it. */
export function flowEndText(document: DesignDocument, end: FlowSource | OwnFlowTarget): Text {
  const nameOf = (id: ResourceId): string => document.resources[id]?.name ?? id;
  if ('endpoint' in end) {
    return end.endpoint === 'client' ? texts.client : fill(texts.endpoint, { name: end.endpoint });
  }
  if ('pool' in end) {
    const text = end.type === 'node' ? texts.node : end.hostNetwork === true ? texts.hostPod : texts.pod;
    return fill(text, { name: nameOf(end.pool) });
  }
  if ('cluster' in end) return fill(texts.apiServer, { name: nameOf(end.cluster) });
  if ('address' in end) return verbatim(end.address);
  return verbatim('fqdn' in end ? end.fqdn : nameOf(end.id));
}

/** A flow in one line: "Pod in user -> c2.evil.example, TCP 443". */
export function flowText(
  document: DesignDocument,
  { from, to, protocol, port }: Pick<OwnFlow, 'from' | 'to' | 'protocol' | 'port'>,
): Text {
  return fill(texts.flow, {
    from: flowEndText(document, from),
    to: flowEndText(document, to),
    protocol,
    port,
  });
}
