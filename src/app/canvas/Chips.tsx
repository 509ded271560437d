import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { layoutSizes } from '../../core/kinds/layoutSizes.ts';
import { Icon } from '../shell/Icon.tsx';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { Badges } from './Badges.tsx';
import type { ChipContent } from './canvasContent.ts';
import { openMenu } from './openMenu.ts';
import { usePathClass } from './pathStore.ts';
import { selectChip } from './selectChip.ts';
import { canvasText } from './text.ts';

/** What is docked on a container, over its bottom border. */
export function Chips({
  chips,
  host,
}: {
  readonly chips: readonly ChipContent[];
  readonly host: string;
}): ReactElement | null {
  const say = useText();
  if (chips.length === 0) return null;
  const { most } = layoutSizes.chip;
  const shown = chips.slice(0, most);
  const rest = chips.slice(most);
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
        </button>
      )}
    </span>
  );
}

function Chip({ chip, host }: { readonly chip: ChipContent; readonly host: string }): ReactElement {
  const selected = useStore(
    selectionStore,
    ({ ids, highlighted }) => ids.includes(chip.id) || highlighted === chip.id,
  );
  const onPath = usePathClass(chip.id);
  return (
    <button
      type="button"
      className={`chip ${selected ? 'is-selected' : ''} ${onPath}`}
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
      <Badges resource={chip.id} />
    </button>
  );
}
