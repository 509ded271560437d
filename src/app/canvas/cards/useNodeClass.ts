import { useStore } from 'zustand';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import type { CanvasContent } from '../nodes/canvasContent.ts';
import { dragStore } from '../dragStore.ts';
import { usePathClass } from '../pathStore.ts';
import { validHosts } from './validHosts.ts';

/** Every state of a card or container as classes: selected, lit as a target, on the path, added in a preview. */
export function useNodeClass(base: string, id: string, selected: boolean, data: CanvasContent): string {
  const { resource } = data;
  const target = useStore(dragStore, (state) => {
    if (state.target?.host === resource && id === resource)
      return state.target.refused ? 'is-refused' : 'is-target';
    return isValidHost(state.kind, state.peeringFrom, resource) && id === resource ? 'is-valid-host' : '';
  });
  const several = useStore(selectionStore, ({ ids }) => ids.length > 1);
  const lit = useStore(
    selectionStore,
    ({ highlighted, ids }) =>
      highlighted === resource || data.policies.some((id) => highlighted === id || ids.includes(id)),
  );
  const path = usePathClass(id);
  const moving = useStore(dragStore, ({ moving }) => moving.has(id));
  const classes = [
    base,
    selected ? (several ? 'is-multi' : 'is-selected') : '',
    lit ? 'is-highlighted' : '',
    moving ? 'is-moving' : '',
    data.mark === undefined ? '' : `mark-${data.mark}`,
    target,
    path,
  ];
  return classes.filter((name) => name !== '').join(' ');
}

function isValidHost(
  kind: string | undefined,
  peeringFrom: ResourceId | undefined,
  resource: ResourceId,
): boolean {
  if (peeringFrom !== undefined) return peeringFrom !== resource && validHosts('peering').has(resource);
  return kind !== undefined && validHosts(kind).has(resource);
}
