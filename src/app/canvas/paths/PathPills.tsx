import { useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { playStore } from '../../store/playStore.ts';
import { useText } from '../../text/useText.ts';
import type { PathPill } from '../../../core/picture/paths/pathPills.ts';
import { stopsOfPath } from '../../../core/picture/paths/pathStops.ts';
import type { DrawnPath } from '../../../core/picture/paths/drawnPath.ts';

/** The decisions beside the line. While the packet is played, an address changes when the packet comes there. */
export function PathPills({ path }: { readonly path: DrawnPath }): ReactElement {
  const stops = useMemo(() => stopsOfPath(path), [path]);
  const isPlayed = useStore(playStore, ({ mode }) => mode !== 'off');
  const index = useStore(playStore, (state) => state.index);
  return (
    <>
      {path.pills.map((pill) => {
        const at = pill.translated?.at;
        const stop = stops.findIndex(({ way, number }) => way === at?.way && number === at.number);
        const state =
          !isPlayed || stop < 0 ? 'rest' : index < stop ? 'before' : index === stop ? 'lit' : 'rest';
        return <Pill key={`${pill.word} ${pill.detail.en}`} pill={pill} state={state} />;
      })}
    </>
  );
}

interface PillProps {
  readonly pill: PathPill;
  readonly state: 'rest' | 'before' | 'lit';
}

function Pill({ pill: { rect, number, word, detail, translated }, state }: PillProps): ReactElement {
  const say = useText();
  return (
    <span
      className={state === 'lit' ? 'path-pill is-lit' : 'path-pill'}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, height: rect.height }}
    >
      {number === undefined ? null : <span className="path-number is-small">{number}</span>}
      <b>{word}</b>
      <span className="mono">
        {say(state === 'before' && translated !== undefined ? translated.before : detail)}
      </span>
    </span>
  );
}
