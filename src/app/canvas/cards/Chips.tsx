import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import { Icon } from '../../shell/Icon.tsx';
import { selectionStore } from '../../store/selectionStore.ts';
import { useText } from '../../text/useText.ts';
import { Badges } from './Badges.tsx';
import type { MarkedChip } from '../nodes/canvasContent.ts';
import { MarkTag } from './MarkTag.tsx';
import { openMenu } from '../commands/openMenu.ts';
import { usePathClass } from '../pathStore.ts';
import { selectChip } from './selectChip.ts';
import { canvasText } from '../text.ts';

/** What is docked on a container, over its bottom border. */
export function Chips({
  chips,
  host,
}: {
  readonly chips: readonly MarkedChip[];
  readonly host: string;
}): ReactElement | null {
  const say = useText();
  if (chips.length === 0) return null;
  const { most } = layoutSizes.chip;
  // What a previewed fix adds or changes is the point of the preview: it is never behind the count.
  const ordered = chips.toSorted((a, b) => Number(a.mark === undefined) - Number(b.mark === undefined));
  const shown = ordered.slice(0, most);
  const rest = ordered.slice(most);
  return (
    <span className="chips nodrag nopan">
      {shown.map((chip) => (
        <Chip key={chip.id} chip={chip} host={host} />
      ))}
      {rest.length === 0 ? null : (
        <button
          type="button"
          className="chip"
          title={rest.map(({ name }) => name).join(', ')}
          onClick={(event) => selectChip(event, rest[0]?.id)}
        >
          <span aria-hidden>+{rest.length}</span>
          <span className="visually-hidden">{say(canvasText.moreChips, { count: rest.length })}</span>
          <Badges resource={rest[0]?.id ?? ''} along={rest.slice(1).map(({ id }) => id)} />
        </button>
      )}
    </span>
  );
}

function Chip({ chip, host }: { readonly chip: MarkedChip; readonly host: string }): ReactElement {
  const selected = useStore(
    selectionStore,
    ({ ids, highlighted }) => ids.includes(chip.id) || highlighted === chip.id,
  );
  const onPath = usePathClass(chip.id);
  return (
    <button
      type="button"
      className={`chip ${selected ? 'is-selected' : ''} ${chip.mark === undefined ? '' : `mark-${chip.mark}`} ${onPath}`}
      data-chip={chip.id}
      data-host={host}
      aria-pressed={selected}
      title={chip.name}
      onClick={(event) => selectChip(event, chip.id)}
      onContextMenu={(event) => {
        selectionStore.getState().select([chip.id]);
        openMenu(event);
      }}
    >
      <Icon name={chip.icon} size={14} />
      <span className="chip-name">{chip.name}</span>
      <MarkTag mark={chip.mark} />
      <Badges resource={chip.id} />
    </button>
  );
}
