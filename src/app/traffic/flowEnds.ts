import { kindOf } from '../../core/kinds/registry/kinds.ts';
import { resourcesOf } from '../../core/kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../core/model/designDocument.ts';
import { flowEndText } from '../../core/model/flowText.ts';
import type { FlowSource, OwnFlowTarget } from '../../core/model/ownFlow.ts';
import type { Text } from '../../core/text/text.ts';

/** One end that can be picked. The value stands for it in a list. */
export interface FlowEnd<E> {
  readonly value: string;
  readonly label: Text;
  readonly end: E;
}

/** Machines that start traffic of their own; all other cards answer it or pass it on. */
const senders: ReadonlySet<string> = new Set(['virtual-machine', 'on-premises']);

/** Cards that are called by something else than themselves: pods by their service, the cluster by its API server. */
const notCalled: ReadonlySet<string> = new Set(['node-pool', 'aks-cluster', 'internet']);

export function endValue(end: FlowSource | OwnFlowTarget): string {
  return JSON.stringify(end);
}

function offered<E extends FlowSource | OwnFlowTarget>(
  document: DesignDocument,
  ends: readonly E[],
): readonly FlowEnd<E>[] {
  return ends.map((end) => ({ value: endValue(end), label: flowEndText(document, end), end }));
}

function cards(document: DesignDocument, isWanted: (kind: string) => boolean): readonly ResourceId[] {
  return Object.entries(document.resources).flatMap(([id, { kind }]) => (isWanted(kind) ? [id] : []));
}

/** Everything that a flow may start at. */
export function flowSources(document: DesignDocument): readonly FlowEnd<FlowSource>[] {
  const pools = resourcesOf(document, 'node-pool');
  const endpoints = resourcesOf(document, 'internet').flatMap(({ props }) => props.endpoints);
  return offered<FlowSource>(document, [
    ...pools.flatMap(({ id }): readonly FlowSource[] => [
      { type: 'pod', pool: id },
      { type: 'pod', pool: id, hostNetwork: true },
      { type: 'node', pool: id },
    ]),
    ...cards(document, (kind) => senders.has(kind)).map((id) => ({ type: 'resource', id }) as const),
    { type: 'internet', endpoint: 'client' },
    { type: 'internet', endpoint: 'c2' },
    ...endpoints.map(({ name }) => ({ type: 'internet', endpoint: name }) as const),
  ]);
}

/** Everything that is drawn and that a flow may lead to; names and addresses are written. */
export function flowTargets(document: DesignDocument): readonly FlowEnd<OwnFlowTarget>[] {
  const isCalled = (kind: string): boolean => kindOf(kind)?.shape === 'card' && !notCalled.has(kind);
  return offered<OwnFlowTarget>(document, [
    ...resourcesOf(document, 'aks-cluster').map(({ id }) => ({ type: 'api-server', cluster: id }) as const),
    ...cards(document, isCalled).map((id) => ({ type: 'resource', id }) as const),
  ]);
}

/** The flow that somebody means who points at a resource: from there where it sends, else to it. */
export function flowAt(
  document: DesignDocument,
  id: ResourceId,
): { readonly from?: FlowSource; readonly to?: OwnFlowTarget } {
  const kind = document.resources[id]?.kind;
  if (kind === 'internet') return { from: { type: 'internet', endpoint: 'client' } };
  const source = flowSources(document).find(
    ({ end }) => ('pool' in end ? end.pool : 'id' in end && end.id) === id,
  );
  if (source !== undefined) return { from: source.end };
  const target = flowTargets(document).find(
    ({ end }) => ('cluster' in end ? end.cluster : 'id' in end && end.id) === id,
  );
  return target === undefined ? {} : { to: target.end };
}
