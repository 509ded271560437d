import type { ReactElement } from 'react';
import type { TraceFinding } from '../../core/reach/engine/trace.ts';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';
import './walkNotes.css';

/** What a walk noticed or assumed without changing how it ended. */
export function TraceNotes({
  findings,
}: {
  readonly findings: readonly TraceFinding[];
}): ReactElement | null {
  const say = useText();
  if (findings.length === 0) return null;
  return (
    <section className="walk-notes">
      <h4>{say(text.assumptions)}</h4>
      <ul>
        {findings.map(({ code, resource, text: note }) => (
          <li key={`${code} ${resource ?? ''}`}>
            <Icon name="severity-unknown" size={14} />
            <span>
              <span className="codes">{code}</span> {say(note)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
