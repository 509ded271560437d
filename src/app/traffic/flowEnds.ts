import type { Kind } from '../../core/kinds/contract/kind.ts';
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

export function endValue(end: FlowSource | OwnFlowTarget): string {
  return JSON.stringify(end);
}

function offered<E extends FlowSource | OwnFlowTarget>(
  document: DesignDocument,
  ends: readonly E[],
): readonly FlowEnd<E>[] {
  return ends.map((end) => ({ value: endValue(end), label: flowEndText(document, end), end }));
}

function thatCanBe(end: Kind['flowEnds'][number], document: DesignDocument) {
  return Object.entries(document.resources).flatMap(([id, { kind }]) =>
    kindOf(kind)?.flowEnds.includes(end) === true ? [{ type: 'resource', id } as const] : [],
  );
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
    ...thatCanBe('source', document),
    { type: 'internet', endpoint: 'client' },
    { type: 'internet', endpoint: 'c2' },
    ...endpoints.map(({ name }) => ({ type: 'internet', endpoint: name }) as const),
  ]);
}

/** Everything that is drawn and that a flow may lead to; names and addresses are written. */
export function flowTargets(document: DesignDocument): readonly FlowEnd<OwnFlowTarget>[] {
  return offered<OwnFlowTarget>(document, [
    ...resourcesOf(document, 'aks-cluster').map(({ id }) => ({ type: 'api-server', cluster: id }) as const),
    ...thatCanBe('target', document),
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
