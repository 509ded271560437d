import { parseAddress } from '../lib/cidr.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { resourcesOf } from '../kinds/contract/values.ts';
import type { FlowSource, OwnFlowTarget } from '../model/ownFlow.ts';
import { endpoints } from '../azure/endpoints.ts';
import { fill, type Text } from '../text/text.ts';
import { harmlessText } from '../text/harmlessText.ts';
import type { Problem } from '../text/problem.ts';
import { quoted } from '../text/quoted.ts';

const texts = {
  nobody: {
    en: '{end} names nothing in this design. Use a resource ({names}), internet, internet:c2, pod:POOL, node:POOL, api, a name with dots, or an address.',
    ja: '{end}に当たるものが設計にありません。リソース名 ({names})、internet、internet:c2、pod:プール、node:プール、api、FQDN、アドレスのいずれかを指定してください。',
  },
  ambiguous: {
    en: '{end} names several resources. Write one of: {names}.',
    ja: '{end}という名前のリソースが複数あります。次のいずれかを指定してください: {names}',
  },
  'no-endpoint': {
    en: 'There is no Internet endpoint {end}. Known: {names}.',
    ja: '{end}というインターネット上のエンドポイントはありません。使えるもの: {names}',
  },
  'no-pool': {
    en: 'There is no node pool {end}. Known: {names}.',
    ja: '{end}というノードプールはありません。使えるもの: {names}',
  },
  'no-cluster': {
    en: 'There is no AKS cluster {end}. Known: {names}.',
    ja: '{end}というAKSクラスターはありません。使えるもの: {names}',
  },
  'not-a-source': {
    en: 'Nothing starts at {end}. Start at internet, pod:POOL, node:POOL or a resource.',
    ja: '{end}は通信の起点にできません。internet、pod:プール、node:プール、リソース名のいずれかを指定してください。',
  },
  'not-a-target': {
    en: 'Nothing listens at {end}. Lead to a service, a gateway, api, internet:c2, a name with dots, or an address.',
    ja: '{end}は通信の宛先にできません。サービス、ゲートウェイ、api、internet:c2、FQDN、アドレスのいずれかを指定してください。',
  },
} as const satisfies Record<string, Text>;

/** Why a word is no end of a trace. */
export type EndProblem = Problem<keyof typeof texts>;

type End<T> = Result<T, EndProblem>;

/** Where a flow starts and leads. */
export interface TraceEnds {
  readonly from: FlowSource;
  readonly to: OwnFlowTarget;
}

/** The ends of a flow, each named as in `TraceQuestion`. */
export function traceEnds(from: string, to: string, document: DesignDocument): End<TraceEnds> {
  const source = sourceOf(from, document);
  if (!source.ok) return source;
  const target = targetOf(to, document);
  return target.ok ? success({ from: source.value, to: target.value }) : target;
}

function refused(code: EndProblem['code'], end: string, names = ''): End<never> {
  return failure({ code, reason: fill(texts[code], { end: quoted(end), names }) });
}

function sourceOf(end: string, document: DesignDocument): End<FlowSource> {
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
  return isCard(kind) ? success({ type: 'resource', id }) : refused('not-a-source', end);
}

function targetOf(end: string, document: DesignDocument): End<OwnFlowTarget> {
  const [word, rest] = parts(end);
  if (word === 'internet') return endpointTarget(rest ?? 'client', document);
  if (parseAddress(end).ok) return success({ type: 'address', address: end });
  const found = word === 'api' ? resourceNamed(rest, document, 'aks-cluster') : resourceNamed(end, document);
  if (!found.ok) {
    const isName = word !== 'api' && /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(end);
    return isName ? success({ type: 'name', fqdn: end.toLowerCase() }) : found;
  }
  const { id, kind } = found.value;
  if (kind === 'aks-cluster') return success({ type: 'api-server', cluster: id });
  if (kind === 'internet') return endpointTarget('client', document);
  return isCard(kind) ? success({ type: 'resource', id }) : refused('not-a-target', end);
}

function parts(end: string): readonly [word: string, rest: string | undefined] {
  const colon = end.indexOf(':');
  return colon < 0 ? [end, undefined] : [end.slice(0, colon), end.slice(colon + 1)];
}

/** Containers hold, chips are attached: only what is drawn as a card sends or receives. */
const isCard = (kind: string): boolean => kindOf(kind)?.shape === 'card';

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
  return refused('no-endpoint', name, listed(known.map(({ name }) => name)));
}

function endpointTarget(name: string, document: DesignDocument): End<OwnFlowTarget> {
  const found = endpointNamed(name, document);
  if (!found.ok) return found;
  const { fqdn, address } = found.value;
  return success(fqdn === undefined ? { type: 'address', address } : { type: 'name', fqdn });
}

interface Named {
  readonly id: ResourceId;
  readonly kind: string;
}

const missing = { 'node-pool': 'no-pool', 'aks-cluster': 'no-cluster' } as const;

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
    return refused(kind === undefined ? 'nobody' : missing[kind], end ?? '', names);
  }
  if (named.length < 2) return success(only);
  const names = listed(named.map((candidate) => `${candidate.kind}/${candidate.name}`));
  return refused('ambiguous', end ?? kind ?? '', names);
}

const mostListed = 12;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(harmlessText).join(', ');
  if (names.length === 0) return '-';
  return names.length > mostListed ? `${shown}, …` : shown;
}
