import { type KeyboardEvent, type ReactElement, type ReactNode, useRef } from 'react';

export interface PanelTab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** What stands behind the label, such as a count. */
  readonly note?: ReactNode;
}

interface PanelTabsProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly PanelTab<T>[];
  readonly selected: T;
  onSelect(tab: T): void;
  onDoubleClick?(): void;
}

/** Tabs over a panel; the panel carries `role="tabpanel"` and `id="<name>-panel"`. */
export function PanelTabs<T extends string>({
  name,
  label,
  tabs,
  selected,
  onSelect,
  onDoubleClick,
}: PanelTabsProps<T>): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const moveTo = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${name}-tab-${next.id}`)?.focus();
  };
  return (
    <div
      className="panel-tabs"
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      ref={list}
      onKeyDown={moveTo}
      onDoubleClick={onDoubleClick}
    >
      {tabs.map(({ id, label: title, note }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-tab-${id}`}
          className="panel-tab"
          aria-selected={id === selected}
          aria-controls={`${name}-panel`}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {title}
          {note}
        </button>
      ))}
    </div>
  );
}
