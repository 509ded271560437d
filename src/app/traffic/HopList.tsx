import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { NumberedHop } from '../../core/picture/paths/hopNumbers.ts';
import type { NodeReference } from '../../core/reach/engine/trace.ts';
import type { Verdict } from '../../core/scenarios/scenario.ts';
import { playStore } from '../store/playStore.ts';
import { HopLine } from './HopLine.tsx';
import './hopList.css';
import type { HopRow } from './hopRows.ts';

interface HopListProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly HopRow[];
  readonly verdict: Verdict;
  readonly way: NumberedHop['way'];
  /** Where this way leaves the other one. */
  readonly parting?: NodeReference | undefined;
}

/** One direction of a walk, a decision a line. */
export function HopList({ title, note, rows, verdict, way, parting }: HopListProps): ReactElement {
  const stop = useStore(playStore, (state) => state.stop);
  const lit = stop?.way === way ? stop.number : undefined;
  const fork = rows.find(({ packet, hopNode }) => packet !== undefined && hopNode === parting?.id);
  return (
    <section className="way" aria-label={title}>
      <h4>
        {title} <span className="way-note">{note}</span>
      </h4>
      <ol>
        {rows.map((row) => (
          <HopLine
            key={row.key}
            row={row}
            verdict={verdict}
            lit={lit !== undefined && row.hop === lit}
            parts={row === fork}
          />
        ))}
      </ol>
    </section>
  );
}
