import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { HeaderChip as Content } from '../../../core/picture/headerChip.ts';
import { Icon } from '../../shell/Icon.tsx';
import { selectionStore } from '../../store/selectionStore.ts';
import { useText } from '../../text/useText.ts';
import { Badges } from './Badges.tsx';
import { selectChip } from './selectChip.ts';

/** What is docked on a virtual network, in its header: the first is selected, the outline lists all. */
export function HeaderChip({ chip, host }: { readonly chip: Content; readonly host: string }): ReactElement {
  const say = useText();
  const selected = useStore(selectionStore, ({ ids, highlighted }) =>
    chip.ids.some((id) => ids.includes(id) || highlighted === id),
  );
  const [first = ''] = chip.ids;
  return (
    <button
      type="button"
      className={`chip header-chip nodrag nopan ${selected ? 'is-selected' : ''}`}
      data-chip={first}
      data-host={host}
      aria-pressed={selected}
      title={say(chip.title)}
      aria-label={say(chip.title)}
      onClick={(event) => selectChip(event, first)}
    >
      <Icon name={chip.icon} size={14} />
      <span className="chip-name">{say(chip.text)}</span>
      <Badges resource={first} />
    </button>
  );
}
