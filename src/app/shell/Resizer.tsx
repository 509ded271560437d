import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';

interface ResizerProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Vertical separators change a width, horizontal ones a height. */
  readonly orientation: 'vertical' | 'horizontal';
  /** The side of the panel on which the separator stands: a drag that way makes the panel larger. */
  readonly edge: 'start' | 'end';
  onChange(value: number): void;
}

const STEP = 20;

/** The border between two panels, moved by pointer or arrow keys. */
export function Resizer({ label, value, min, max, orientation, edge, onChange }: ResizerProps): ReactElement {
  const drag = useRef<{ at: number; value: number }>(undefined);
  const sign = edge === 'end' ? 1 : -1;
  const change = (next: number): void => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const along = (event: PointerEvent): number => (orientation === 'vertical' ? event.clientX : event.clientY);

  const start = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { at: along(event), value };
  };
  const move = (event: PointerEvent): void => {
    if (drag.current !== undefined) change(drag.current.value + sign * (along(event) - drag.current.at));
  };
  const end = (): void => {
    drag.current = undefined;
  };
  const step = (event: KeyboardEvent): void => {
    const keys = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const index = keys.indexOf(event.key);
    if (index < 0) return;
    event.preventDefault();
    change(value + sign * (index === 1 ? STEP : -STEP));
  };
  // ARIA's window splitter: a separator with focus and a value, which `<hr>` cannot be.
  const splitter: HTMLAttributes<HTMLDivElement> = {
    role: 'separator',
    tabIndex: 0,
    onPointerDown: start,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onKeyDown: step,
  };
  return (
    <div
      {...splitter}
      className={`panel-resizer ${orientation} at-${edge}`}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
    />
  );
}
