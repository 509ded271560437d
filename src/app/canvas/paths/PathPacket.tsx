import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Point } from '../../../core/lib/geometry.ts';
import { providePerformer } from '../../actions/performers.ts';
import { endPlay, playAt, playStore } from '../../store/playStore.ts';
import './pathPacket.css';
import { lengthOf, pointAlong, stopsOfPath, type PathStop } from '../../../core/picture/paths/pathStops.ts';
import type { DrawnPath } from '../../../core/picture/paths/drawnPath.ts';

const unitsPerSecond = 240;
const restMilliseconds = 350;

function step(stops: readonly PathStop[]): void {
  const { mode, index } = playStore.getState();
  playAt(stops, mode === 'off' ? 0 : index + 1, 'resting');
}

/** Plays, pauses and goes on. Who wants no motion gets a step instead. */
function play(stops: readonly PathStop[]): void {
  const { mode, index } = playStore.getState();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) step(stops);
  else playAt(stops, mode === 'off' ? 0 : index, mode === 'playing' ? 'resting' : 'playing');
}

/** The packet that is played along a path: it rests at each hop while the row of the hop is lit. */
export function PathPacket({ path }: { readonly path: DrawnPath }): ReactElement {
  const packet = useRef<HTMLSpanElement>(null);
  const stops = useMemo(() => stopsOfPath(path), [path]);
  const mode = useStore(playStore, (state) => state.mode);
  const index = useStore(playStore, (state) => state.index);

  useEffect(() => {
    const withdraw = [
      providePerformer('play', { perform: () => play(stops) }),
      providePerformer('step', { perform: () => step(stops) }),
    ];
    return () => {
      for (const each of withdraw) each();
      endPlay();
    };
  }, [stops]);

  useEffect(() => {
    const place = (point: Point | undefined): void => {
      if (packet.current === null) return;
      packet.current.hidden = point === undefined;
      if (point !== undefined)
        packet.current.style.transform = `translate(${point.x - 3.5}px, ${point.y - 3.5}px)`;
    };
    place(mode === 'off' ? undefined : stops[index]?.at);
    if (mode !== 'playing') return undefined;
    let frame = 0;
    const ride = (): void => {
      const along = stops[index + 1]?.along ?? [];
      const length = lengthOf(along);
      const started = performance.now();
      const move = (now: number): void => {
        const gone = ((now - started) / 1000) * unitsPerSecond;
        if (gone >= length) {
          playAt(stops, index + 1, 'playing');
          return;
        }
        place(pointAlong(along, gone));
        frame = requestAnimationFrame(move);
      };
      move(started);
    };
    const rest = setTimeout(ride, restMilliseconds);
    return () => {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    };
  }, [stops, mode, index]);

  return <span ref={packet} className="path-packet" hidden />;
}
