import { ViewportPortal } from '@xyflow/react';
import { useMemo, type MouseEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { pictureText } from '../../../core/picture/pictureText.ts';
import { Icon } from '../../shell/Icon.tsx';
import { selectionStore } from '../../store/selectionStore.ts';
import { useText } from '../../text/useText.ts';
import { Badges } from '../cards/Badges.tsx';
import { dragStore } from '../dragStore.ts';
import { openMenu } from '../commands/openMenu.ts';
import { usePathClass } from '../pathStore.ts';
import { peerings, type DrawnPeering } from '../../../core/picture/paths/peerings.ts';
import { isContainer } from '../commands/isContainer.ts';
import { roundedPath } from '../../../core/picture/paths/roundedPath.ts';
import { tethers } from '../../../core/picture/paths/tethers.ts';
import { canvasText } from '../text.ts';
import { withMoving } from '../nodes/withMoving.ts';

/** The lines that are there at rest: peerings, and the tether from a control plane to its address in your network. */
export function RestingLines({ document }: { readonly document: DesignDocument }): ReactElement {
  const moving = useStore(dragStore, (state) => state.moving);
  const live = useMemo(
    () => (movesLines(document, moving.keys()) ? withMoving(document, moving) : document),
    [document, moving],
  );
  const joined = useMemo(() => peerings(live), [live]);
  const tethered = useMemo(() => tethers(live), [live]);
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden width={1} height={1}>
        {tethered.map(({ owner, points }) => (
          <path key={owner} className="tether" d={roundedPath(points)} />
        ))}
        {joined.map((peering) => (
          <PeeringLine key={peering.id} peering={peering} />
        ))}
      </svg>
      {joined.map((peering) => (
        <PeeringLabel key={peering.id} peering={peering} document={document} />
      ))}
    </ViewportPortal>
  );
}

/** Lines hang on containers and on what stands in Microsoft's space; a card in a subnet moves none. */
function movesLines(document: DesignDocument, moving: Iterable<ResourceId>): boolean {
  return [...moving].some((id) => {
    const kind = document.resources[id]?.kind ?? '';
    return isContainer(kind) || kindOf(kind)?.placement.on === 'microsoft';
  });
}

function PeeringLine({ peering }: { readonly peering: DrawnPeering }): ReactElement {
  const { points, complete } = peering;
  const selected = useStore(selectionStore, ({ ids }) => peering.halves.some((half) => ids.includes(half)));
  const end = points.at(-1) ?? points[0];
  const state = `peering ${complete ? '' : 'is-half'} ${selected ? 'is-selected' : ''}`;
  return (
    <g className={state}>
      <path d={roundedPath(points)} />
      <circle cx={points[0].x} cy={points[0].y} r={4} />
      <circle className={complete ? '' : 'is-open'} cx={end.x} cy={end.y} r={4} />
    </g>
  );
}

interface PeeringLabelProps {
  readonly peering: DrawnPeering;
  readonly document: DesignDocument;
}

function PeeringLabel({ peering, document }: PeeringLabelProps): ReactElement {
  const say = useText();
  const selected = useStore(selectionStore, ({ ids }) => peering.halves.some((half) => ids.includes(half)));
  const there = usePathClass(`peering:${peering.halves[0] ?? ''}`);
  const back = usePathClass(`peering:${peering.halves[1] ?? ''}`);
  const names = {
    from: document.resources[peering.from]?.name ?? '',
    to: document.resources[peering.to]?.name ?? '',
  };
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation();
    selectionStore.getState().select([peering.id]);
  };
  return (
    <button
      type="button"
      className={`chip peering-label nodrag nopan ${selected ? 'is-selected' : ''} ${there} ${back}`}
      style={{ transform: `translate(${peering.label.x}px, ${peering.label.y}px) translate(-50%, -50%)` }}
      aria-label={say(peering.complete ? canvasText.peeringOf : canvasText.peeringHalf, names)}
      aria-pressed={selected}
      onClick={onClick}
      onContextMenu={(event) => {
        selectionStore.getState().select([peering.id]);
        openMenu(event);
      }}
    >
      <Icon name="peering" size={14} />
      <span className="chip-name">{say(pictureText.peering)}</span>
      <Badges resource={peering.id} />
    </button>
  );
}
