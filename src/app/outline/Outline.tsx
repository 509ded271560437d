import { Button } from '../controls/Button.tsx';
import { SearchField } from '../controls/SearchField.tsx';
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { Badges } from '../canvas/cards/Badges.tsx';
import { canvasStore } from '../canvas/canvasStore.ts';
import { deleteSelection, shownAs } from '../canvas/commands/commands.ts';
import { askAdd } from '../canvas/commands/onDemand.ts';
import { openMenu } from '../canvas/commands/openMenu.ts';
import { RenameField } from '../canvas/cards/RenameField.tsx';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import './outline.css';
import { outlineRows, outlineTree, type OutlineRow } from './outlineTree.ts';
import { outlineText } from './text.ts';

/** The design as a tree: everything that the canvas does by pointer is done here by keyboard. */
export function Outline(): ReactElement {
  const say = useText();
  const base = useId();
  const document = useStore(designStore, (state) => state.document);
  const [search, setSearch] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | undefined>(undefined);
  const tree = useMemo(() => outlineTree(document), [document]);
  const rows = useMemo(() => outlineRows(tree, closed, search), [tree, closed, search]);
  const at = Math.max(
    0,
    rows.findIndex(({ item }) => item.key === active),
  );
  const setOpen = (key: string, open: boolean): void =>
    setClosed((before) => {
      const next = new Set(before);
      if (open) next.delete(key);
      else next.add(key);
      return next;
    });
  const idOf = (row: OutlineRow): string => `${base}-${row.item.key}`;
  const go = (row: OutlineRow | undefined): void => {
    if (row === undefined) return;
    setActive(row.item.key);
    globalThis.document.getElementById(idOf(row))?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement) return;
    const done = walk(event, row) || edit(event, row);
    if (!done) return;
    event.preventDefault();
  };

  const walk = ({ key }: KeyboardEvent, row: OutlineRow): boolean => {
    const { item } = row;
    const open = item.children.length > 0 && !closed.has(item.key);
    if (key === 'ArrowDown') go(rows[at + 1]);
    else if (key === 'ArrowUp') go(rows[at - 1]);
    else if (key === 'Home') go(rows[0]);
    else if (key === 'End') go(rows.at(-1));
    else if (key === 'ArrowRight' && open) go(rows[at + 1]);
    else if (key === 'ArrowRight') setOpen(item.key, true);
    else if (key === 'ArrowLeft' && open) setOpen(item.key, false);
    else if (key === 'ArrowLeft') go(rows.find((other) => other.item.key === row.parent));
    else return false;
    return true;
  };

  const edit = ({ key, shiftKey }: KeyboardEvent, { item }: OutlineRow): boolean => {
    if (key === 'Enter' || key === ' ') {
      if (item.id === undefined) setOpen(item.key, closed.has(item.key));
      else choose(item.id, shiftKey);
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      if (item.id === undefined) return false;
      const next = rows[at + 1] ?? rows[at - 1];
      if (!selectionStore.getState().ids.includes(item.id)) selectionStore.getState().select([item.id]);
      deleteSelection();
      requestAnimationFrame(() => go(next));
      return true;
    }
    return false;
  };

  return (
    <div className="outline search-column" data-diagram>
      <SearchField
        label={say(outlineText.find)}
        value={search}
        onChange={setSearch}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch('');
          if (event.key === 'ArrowDown') go(rows[0]);
        }}
      />
      <p id={`${base}-keys`} className="visually-hidden">
        {say(outlineText.keys)}
      </p>
      {tree.length === 0 ? (
        <div className="outline-nothing">
          <p>{say(outlineText.empty)}</p>
          <Button onClick={() => void askAdd()}>{say(outlineText.add)}</Button>
        </div>
      ) : null}
      {tree.length > 0 && rows.length === 0 ? (
        <p className="outline-nothing">{say(outlineText.nothing, { search })}</p>
      ) : null}
      {rows.length === 0 ? null : (
        <div
          className="outline-tree"
          role="tree"
          aria-label={say(outlineText.outline)}
          aria-describedby={`${base}-keys`}
          aria-multiselectable
        >
          {rows.map((row, index) => (
            <Row
              key={row.item.key}
              id={idOf(row)}
              row={row}
              open={!closed.has(row.item.key)}
              current={index === at}
              onFocus={() => {
                setActive(row.item.key);
                const { ids, select } = selectionStore.getState();
                // What N, M, L, F2 and Delete act on is always the row that has the focus.
                if (row.item.id !== undefined && !ids.includes(row.item.id)) select([row.item.id]);
              }}
              onToggle={(open) => setOpen(row.item.key, open)}
              onKeyDown={onKeyDown}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function choose(id: string, several: boolean): void {
  const { select, toggle, reveal } = selectionStore.getState();
  if (several) toggle(id);
  else select([id]);
  reveal([shownAs(id)]);
}

interface RowProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly open: boolean;
  readonly current: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onToggle(open: boolean): void;
}

function Row({ id, row, open, current, onFocus, onKeyDown, onToggle }: RowProps): ReactElement {
  const say = useText();
  const { item, level, position, siblings } = row;
  const resource = item.id;
  const selected = useStore(selectionStore, ({ ids }) => resource !== undefined && ids.includes(resource));
  const renaming = useStore(
    canvasStore,
    ({ renaming }) => renaming?.in === 'outline' && renaming.id === resource && current,
  );
  const parent = item.children.length > 0;
  const detail = item.detail === undefined ? undefined : say(item.detail);
  return (
    <div
      id={id}
      role="treeitem"
      className="outline-row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={selected}
      aria-expanded={parent ? open : undefined}
      tabIndex={current ? 0 : -1}
      style={{ paddingLeft: 4 + (level - 1) * 14 }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const twist = event.target instanceof Element && event.target.closest('.outline-twist') !== null;
        if (twist && parent) onToggle(!open);
        else if (resource !== undefined) choose(resource, event.shiftKey || event.ctrlKey || event.metaKey);
        else onToggle(!open);
      }}
      onContextMenu={(event) => {
        if (resource === undefined) return;
        if (!selected) selectionStore.getState().select([resource]);
        openMenu(event);
      }}
      onPointerEnter={() => selectionStore.getState().highlight(resource)}
      onPointerLeave={() => selectionStore.getState().highlight(undefined)}
    >
      <span className="outline-twist">
        {parent ? <Icon name={open ? 'ui-chevron-down' : 'ui-chevron-right'} size={12} /> : null}
      </span>
      <Icon name={item.icon} size={16} className="outline-icon" />
      {renaming && resource !== undefined ? (
        <RenameField
          resource={resource}
          name={say(item.name)}
          className="outline-rename"
          onDone={() => globalThis.document.getElementById(id)?.focus()}
        />
      ) : (
        <span
          className="outline-name"
          title={detail === undefined ? say(item.name) : `${say(item.name)} · ${detail}`}
        >
          {say(item.name)}
        </span>
      )}
      {resource === undefined ? null : <Badges resource={resource} />}
    </div>
  );
}
