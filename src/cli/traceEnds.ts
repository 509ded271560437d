import { parseAddress } from '../core/lib/cidr.ts';
import { failure, success, type Result } from '../core/lib/result.ts';
import type { DesignDocument, ResourceId } from '../core/model/designDocument.ts';
import { kindOf } from '../core/kinds/registry/kinds.ts';
import { resource, resourcesOf, type Typed } from '../core/kinds/contract/values.ts';
import type { FlowSource, FlowTarget } from '../core/net/flow.ts';
import { endpoints } from '../core/azure/endpoints.ts';
import { fill, type Text } from '../core/text/text.ts';
import { harmlessText, quoted } from './quoted.ts';

const texts = {
  nobody: {
    en: '{end} names nothing in this design. Use a resource ({names}), internet, internet:c2, pod:POOL, node:POOL, api, a name with dots, or an address.',
    ja: '{end}に当たるものが設計にありません。リソース名 ({names})、internet、internet:c2、pod:プール、node:プール、api、FQDN、アドレスのいずれかを指定してください。',
  },
  ambiguous: {
    en: '{end} names several resources. Write one of: {names}.',
    ja: '{end}という名前のリソースが複数あります。次のいずれかを指定してください: {names}',
  },
  noEndpoint: {
    en: 'There is no Internet endpoint {end}. Known: {names}.',
    ja: '{end}というインターネット上のエンドポイントはありません。使えるもの: {names}',
  },
  noPool: {
    en: 'There is no node pool {end}. Known: {names}.',
    ja: '{end}というノードプールはありません。使えるもの: {names}',
  },
  noCluster: {
    en: 'There is no AKS cluster {end}. Known: {names}.',
    ja: '{end}というAKSクラスターはありません。使えるもの: {names}',
  },
  notASource: {
    en: 'Nothing starts at {end}. Start at internet, pod:POOL, node:POOL or a resource.',
    ja: '{end}は通信の起点にできません。internet、pod:プール、node:プール、リソース名のいずれかを指定してください。',
  },
  notATarget: {
    en: 'Nothing listens at {end}. Lead to a service, a gateway, api, internet:c2, a name with dots, or an address.',
    ja: '{end}は通信の宛先にできません。サービス、ゲートウェイ、api、internet:c2、FQDN、アドレスのいずれかを指定してください。',
  },
} as const satisfies Record<string, Text>;

type End<T> = Result<T, Text>;

/** Where `--from` starts. */
export function sourceOf(end: string, document: DesignDocument): End<FlowSource> {
  const [word, rest] = parts(end);
  if (word === 'internet') {
    const found = endpointNamed(rest ?? 'client', document);
    return found.ok ? success({ type: 'internet', endpoint: found.value.name }) : found;
  }
  if ((word === 'pod' || word === 'node') && rest !== undefined) {
    const pool = resourceNamed(rest, document, 'node-pool');
    return pool.ok ? success({ type: word, pool: pool.value.id }) : pool;
  }
  const found = resourceNamed(end, document);
  if (!found.ok) return found;
  const { id, kind } = found.value;
  if (kind === 'internet') return success({ type: 'internet', endpoint: 'client' });
  // Traffic of a cluster is traffic of its pods: the control plane starts none of its own.
  const pool = resourcesOf(document, 'node-pool').find((pool) => pool.id === id || pool.props.cluster === id);
  if (pool !== undefined) return success({ type: 'pod', pool: pool.id });
  return isCard(kind)
    ? success({ type: 'resource', id })
    : failure(fill(texts.notASource, { end: quoted(end) }));
}

/** Where `--to` leads. An attacker in the Internet knows addresses; everybody else uses the API server's name. */
export function targetOf(end: string, from: FlowSource, document: DesignDocument): End<FlowTarget> {
  const [word, rest] = parts(end);
  if (word === 'internet') return endpointTarget(rest ?? 'client', document);
  if (parseAddress(end).ok) return success({ type: 'address', address: end });
  const found = word === 'api' ? resourceNamed(rest, document, 'aks-cluster') : resourceNamed(end, document);
  if (!found.ok) {
    const isName = word !== 'api' && /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(end);
    return isName ? success({ type: 'name', fqdn: end.toLowerCase() }) : found;
  }
  const { id, kind } = found.value;
  const cluster = resource(document, 'aks-cluster', id);
  if (cluster !== undefined) return success(apiServer(cluster, from));
  if (kind === 'internet') return endpointTarget('client', document);
  return isCard(kind)
    ? success({ type: 'resource', id })
    : failure(fill(texts.notATarget, { end: quoted(end) }));
}

function parts(end: string): readonly [word: string, rest: string | undefined] {
  const colon = end.indexOf(':');
  return colon < 0 ? [end, undefined] : [end.slice(0, colon), end.slice(colon + 1)];
}

/** Containers hold, chips are attached: only what is drawn as a card sends or receives. */
const isCard = (kind: string): boolean => kindOf(kind)?.shape === 'card';

function apiServer({ id, props }: Typed<'aks-cluster'>, from: FlowSource): FlowTarget {
  if (from.type === 'internet') return { type: 'api-server', cluster: id, by: 'address' };
  const isPublic = props.apiServerAccess === 'public' || props.publicEndpoint;
  return { type: 'api-server', cluster: id, by: isPublic ? 'public-name' : 'private-name' };
}

interface Endpoint {
  readonly name: string;
  readonly fqdn: string | undefined;
  readonly address: string;
}

function endpointNamed(name: string, document: DesignDocument): End<Endpoint> {
  const drawn = resourcesOf(document, 'internet').flatMap(({ props }) => props.endpoints);
  const known: readonly Endpoint[] = [
    ...drawn.map(({ name, fqdn, address }) => ({ name, fqdn: fqdn === '' ? undefined : fqdn, address })),
    ...endpoints(document.settings.region).map(({ name, fqdn, address }) => ({
      name,
      fqdn,
      address: address.text,
    })),
  ];
  const found = known.find((endpoint) => endpoint.name === name || endpoint.fqdn === name);
  if (found !== undefined) return success(found);
  return failure(fill(texts.noEndpoint, { end: quoted(name), names: listed(known.map(({ name }) => name)) }));
}

function endpointTarget(name: string, document: DesignDocument): End<FlowTarget> {
  const found = endpointNamed(name, document);
  if (!found.ok) return found;
  const { fqdn, address } = found.value;
  return success(fqdn === undefined ? { type: 'address', address } : { type: 'name', fqdn });
}

interface Named {
  readonly id: ResourceId;
  readonly kind: string;
}

const missing = { 'node-pool': texts.noPool, 'aks-cluster': texts.noCluster } as const;

/** By name, by `kind/name` where a name stands twice, or by id; without a name the only one of the kind. */
function resourceNamed(
  end: string | undefined,
  document: DesignDocument,
  kind?: 'node-pool' | 'aks-cluster',
): End<Named> {
  const candidates = Object.entries(document.resources)
    .filter(([, candidate]) => kind === undefined || candidate.kind === kind)
    .map(([id, candidate]) => ({ id, kind: candidate.kind, name: candidate.name }));
  const named = candidates.filter(
    (candidate) =>
      end === undefined || candidate.name === end || `${candidate.kind}/${candidate.name}` === end,
  );
  const [only] = named.length > 0 ? named : candidates.filter(({ id }) => id === end);
  if (only === undefined) {
    const pool = candidates.filter((candidate) => kind !== undefined || isCard(candidate.kind));
    const names = listed(pool.map(({ name }) => name));
    return failure(
      fill(kind === undefined ? texts.nobody : missing[kind], { end: quoted(end ?? ''), names }),
    );
  }
  if (named.length < 2) return success(only);
  const names = listed(named.map((candidate) => `${candidate.kind}/${candidate.name}`));
  return failure(fill(texts.ambiguous, { end: quoted(end ?? kind ?? ''), names }));
}

const mostListed = 12;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(harmlessText).join(', ');
  if (names.length === 0) return '-';
  return names.length > mostListed ? `${shown}, …` : shown;
}
