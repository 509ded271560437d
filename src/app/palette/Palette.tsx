import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { categories, type Category } from '../../core/kinds/contract/kind.ts';
import { kindIds, kinds, type KindId } from '../../core/kinds/registry/kinds.ts';
import { providePerformer } from '../actions/performers.ts';
import { addNearSelection } from '../canvas/commands/addNearSelection.ts';
import { startPaletteDrag } from '../canvas/gestures/paletteDrag.ts';
import { SearchField } from '../controls/SearchField.tsx';
import { walkFocus } from '../controls/walkFocus.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import './palette.css';
import { matchingKinds } from './matchingKinds.ts';
import { paletteText } from './text.ts';

/** Every kind there is, to drag onto the canvas or to add by click and keyboard. */
export function Palette(): ReactElement {
  const say = useText();
  const [search, setSearch] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<Category>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      providePerformer('search-palette', {
        perform: () => {
          viewStore.getState().set({ leftTab: 'palette' });
          field.current?.focus();
        },
      }),
    [],
  );

  const found = matchingKinds(search);
  const groups = categories.flatMap((category) => {
    const inside = kindIds.filter((kind) => kinds[kind].category === category && found.has(kind));
    return inside.length === 0 ? [] : [{ category, inside }];
  });
  const toggle = (category: Category): void =>
    setClosed((before) => {
      const next = new Set(before);
      if (!next.delete(category)) next.add(category);
      return next;
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && search !== '') {
      setSearch('');
      event.stopPropagation();
      return;
    }
    walkFocus(event, [field.current, ...(list.current?.querySelectorAll('button') ?? [])]);
  };

  return (
    <div className="palette search-column" role="presentation" onKeyDown={onKeyDown}>
      <SearchField
        ref={field}
        label={say(paletteText.find)}
        value={search}
        onChange={setSearch}
        onKeyDown={(event) => {
          const [first] = groups[0]?.inside ?? [];
          if (event.key === 'Enter' && search !== '' && first !== undefined) addNearSelection(first);
        }}
      >
        <kbd aria-hidden>/</kbd>
      </SearchField>
      <div className="palette-list" ref={list}>
        {groups.map(({ category, inside }) => {
          const open = search !== '' || !closed.has(category);
          return (
            <section key={category} aria-label={say(paletteText[category])}>
              <h3>
                <button
                  type="button"
                  className="palette-category"
                  aria-expanded={open}
                  onClick={() => toggle(category)}
                >
                  <Icon name={open ? 'ui-chevron-down' : 'ui-chevron-right'} size={12} />
                  {say(paletteText[category])}
                </button>
              </h3>
              {open ? (
                <ul>
                  {inside.map((kind) => (
                    <li key={kind}>
                      <Row kind={kind} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </section>
          );
        })}
        {groups.length === 0 ? (
          <p className="palette-nothing">{say(paletteText.nothing, { search })}</p>
        ) : null}
      </div>
    </div>
  );
}

function Row({ kind }: { readonly kind: KindId }): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const dragged = useRef(false);
  const { text } = kinds[kind];
  return (
    <button
      type="button"
      className="palette-row"
      disabled={readOnly}
      title={say(text.description)}
      onPointerDown={(event) => {
        dragged.current = false;
        startPaletteDrag(kind, event.nativeEvent, () => {
          dragged.current = true;
        });
      }}
      onClick={() => {
        if (!dragged.current) addNearSelection(kind);
        dragged.current = false;
      }}
    >
      <Icon name={kind} size={18} />
      <span className="palette-name">{say(text.name)}</span>
      <Icon name="ui-drag" size={12} className="palette-grip" />
    </button>
  );
}
