import { createStore } from 'zustand/vanilla';
import type { NumberedHop } from '../../core/picture/paths/hopNumbers.ts';

export interface PlayState {
  readonly mode: 'off' | 'playing' | 'resting';
  /** Index of the stop at which the packet rests, or from which it goes on. */
  readonly index: number;
  /** The hop that is lit. */
  readonly stop: NumberedHop | undefined;
}

const off: PlayState = { mode: 'off', index: 0, stop: undefined };

/** Where the packet is while a path is played. */
export const playStore = createStore<PlayState>()(() => off);

/** Takes the packet off the canvas. */
export function endPlay(): void {
  playStore.setState(off);
}

/** Goes to a stop; after the last one the packet is gone. */
export function playAt(stops: readonly NumberedHop[], index: number, mode: 'playing' | 'resting'): void {
  const stop = stops[index];
  if (stop === undefined) endPlay();
  else playStore.setState({ mode, index, stop });
}
