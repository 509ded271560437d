import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { dock, dockableOn, dockedChips, isDocked } from '../../../core/placement/dockedChips.ts';
import { isKindId, kindIds, kindOf, kinds, type KindId } from '../../../core/kinds/registry/kinds.ts';
import { connect } from '../../../core/placement/connect.ts';
import { possibleJoins } from '../../../core/placement/possibleJoins.ts';
import { moveResource } from '../../../core/placement/moveResource.ts';
import { addResource } from '../../../core/placement/place.ts';
import { withAncestors } from '../../../core/placement/resourceAt.ts';
import { isRefusedBy } from '../../../core/placement/subnetFit.ts';
import type { Resource, ResourceId } from '../../../core/model/designDocument.ts';
import { fill, verbatim } from '../../../core/text/text.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { announce, canvasStore, type Choice } from '../canvasStore.ts';
import { addKind, attempt, current, frameSelection, peer, shownAs } from './commands.ts';
import { isContainer } from './isContainer.ts';
import { canvasText } from '../text.ts';
import { questionText } from './questionText.ts';

function selected(): readonly [ResourceId, Resource] | undefined {
  const [id] = selectionStore.getState().ids;
  const resource = id === undefined ? undefined : current().resources[id];
  return id === undefined || resource === undefined ? undefined : [id, resource];
}

function choiceOf(id: ResourceId): Choice {
  const resource = current().resources[id];
  const kind = kindOf(resource?.kind ?? '');
  return {
    id,
    label: verbatim(resource?.name ?? id),
    icon: kind?.id ?? 'severity-unknown',
    ...(kind === undefined ? {} : { detail: kind.text.name }),
  };
}

/** Whether a kind would come to stand in a container, at any depth, or be docked on a host. */
function fitsInto(kind: KindId, target: ResourceId): boolean {
  const added = addResource(current(), kind, { parent: target });
  if (!added.ok) return false;
  const { document, id } = added.value;
  return (
    withAncestors(document, document.resources[id]?.parent).includes(target) ||
    dockedChips(document, target).some((chip) => chip.id === id)
  );
}

/** N: which kind to add into the selection, or beside it where it holds nothing. */
export function askAdd(): void {
  if (designStore.getState().readOnly) return;
  if (Object.keys(current().resources).length === 0) {
    addKind('virtual-network');
    return;
  }
  const [id, resource] = selected() ?? [];
  const around = withAncestors(current(), id).find((each) =>
    isContainer(current().resources[each]?.kind ?? ''),
  );
  const targets = [...new Set([id, around])].filter((target) => target !== undefined);
  const targetOf = (kind: KindId): ResourceId | undefined => targets.find((target) => fitsInto(kind, target));
  const fitting = kindIds.filter((kind) => {
    const { placement } = kinds[kind];
    if (placement.on === 'line') return false;
    if (around === undefined && placement.on !== 'host') return addResource(current(), kind).ok;
    return targetOf(kind) !== undefined;
  });
  canvasStore.setState({
    question: {
      title:
        resource === undefined
          ? questionText.addIntoCanvas
          : fill(questionText.addInto, { name: current().resources[around ?? '']?.name ?? resource.name }),
      choices: fitting.map((kind) => ({ id: kind, label: kinds[kind].text.name, icon: kind })),
      nothing: questionText.nothingFits,
      choose: (kind) => {
        const target = isKindId(kind) ? targetOf(kind) : undefined;
        const added = addKind(kind, target === undefined ? {} : { parent: target });
        if (added !== undefined) selectionStore.getState().reveal([shownAs(added)]);
      },
    },
  });
}

/** M: into which container the selection moves. */
export function askMoveTo(): void {
  const moving = selected();
  if (moving === undefined || designStore.getState().readOnly) return;
  const [id, resource] = moving;
  const spot = (container: ResourceId) => {
    const rect = absoluteRect(current(), container);
    return { x: (rect?.x ?? 0) + 20, y: (rect?.y ?? 0) + 40 };
  };
  const targets = Object.entries(current().resources)
    .filter(([target, { kind }]) => isContainer(kind) && target !== resource.parent)
    .filter(([target]) => moveResource(current(), id, target, spot(target)).ok)
    .map(([target]) => choiceOf(target));
  canvasStore.setState({
    question: {
      title: fill(questionText.moveTo, { name: resource.name }),
      choices: targets,
      nothing: questionText.nowhereToMove,
      choose: (target) => {
        const moved = moveResource(current(), id, target, spot(target));
        const done = attempt(
          canvasText.move,
          moved.ok ? { ok: true, value: { document: moved.value } } : moved,
        );
        if (done === undefined) return;
        const container = current().resources[target]?.name ?? '';
        announce(fill(canvasText.movedTo, { name: resource.name, container }));
        selectionStore.getState().reveal([id]);
      },
    },
  });
}

/** L: what the selection is attached to or reaches, what is attached to it, or with which network it is peered. */
export function askAttach(): void {
  const from = selected();
  if (from === undefined || designStore.getState().readOnly) return;
  const [id, resource] = from;
  canvasStore.setState({
    question: {
      title: fill(questionText.attachOrPeer, { name: resource.name }),
      choices: [
        ...peers(id, resource),
        ...joined(id),
        ...hostsFor(id, resource),
        ...chipsFor(id, resource),
      ].map(choiceOf),
      nothing: questionText.nothingToAttach,
      choose: (other) => attachOrPeer(id, other),
    },
  });
}

function peers(id: ResourceId, { kind }: Resource): readonly ResourceId[] {
  if (kind !== 'virtual-network') return [];
  return Object.keys(current().resources).filter((other) => connect(current(), 'peering', id, other).ok);
}

function joined(id: ResourceId): readonly ResourceId[] {
  return possibleJoins(current(), id).map(({ host, target }) => (host === id ? target : host));
}

function hostsFor(id: ResourceId, { kind }: Resource): readonly ResourceId[] {
  const placement = kindOf(kind)?.placement;
  if (placement?.on !== 'host') return [];
  return Object.entries(current().resources)
    .filter(([, host]) =>
      placement.hosts.some((entry) => entry.kind === host.kind && !isDocked(host, entry.property, id)),
    )
    .map(([host]) => host)
    .filter((host) => !isRefused(kind, host));
}

function isRefused(chip: string, host: ResourceId): boolean {
  const kind = kindOf(chip);
  return kind !== undefined && isRefusedBy(current(), kind, host);
}

function chipsFor(hostId: ResourceId, host: Resource): readonly ResourceId[] {
  const dockable = dockableOn(host.kind).filter(({ kind }) => !isRefused(kind, hostId));
  return Object.entries(current().resources)
    .filter(([id, chip]) =>
      dockable.some((entry) => entry.kind === chip.kind && !isDocked(host, entry.property, id)),
    )
    .map(([id]) => id);
}

function attachOrPeer(id: ResourceId, other: ResourceId): void {
  const [one, two] = [current().resources[id], current().resources[other]];
  if (one === undefined || two === undefined) return;
  if (one.kind === two.kind) {
    peer(id, other);
    return;
  }
  const join = possibleJoins(current(), id).find(
    ({ host, target }) => other === (host === id ? target : host),
  );
  if (join !== undefined) {
    attach(join.host, join.property, join.target);
    return;
  }
  const [host, chip] = kindOf(one.kind)?.placement.on === 'host' ? [other, id] : [id, other];
  const entry = dockableOn(current().resources[host]?.kind ?? '').find(
    ({ kind }) => kind === current().resources[chip]?.kind,
  );
  if (entry !== undefined) attach(host, entry.property, chip);
}

function attach(host: ResourceId, property: string, chip: ResourceId): void {
  designStore.getState().apply(questionText.attach, dock(host, property, chip));
  const names = {
    name: current().resources[chip]?.name ?? '',
    host: current().resources[host]?.name ?? '',
  };
  announce(fill(questionText.attached, names));
}

/** Ctrl F finds a resource by its name. */
export function askFind(): void {
  canvasStore.setState({
    question: {
      title: questionText.find,
      choices: Object.keys(current().resources).map(choiceOf),
      nothing: questionText.nothingToFind,
      choose: (id) => {
        selectionStore.getState().select([id]);
        frameSelection();
      },
    },
  });
}
