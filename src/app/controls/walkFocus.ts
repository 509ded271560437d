import type { KeyboardEvent } from 'react';

/** With the arrow keys the focus walks through a field and the list below it, and stops at both ends. */
export function walkFocus(event: KeyboardEvent, stops: readonly (HTMLElement | null)[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // Inside an input method the arrows belong to it.
  if (step === undefined || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}
