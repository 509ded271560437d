import type { ReactElement } from 'react';
import type { TraceFinding } from '../../core/reach/engine/trace.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** Under a protection that is green: how many ways it does not cover; opened, which. */
export function NotCovered({ risks }: { readonly risks: readonly TraceFinding[] }): ReactElement | null {
  const say = useText();
  if (risks.length === 0) return null;
  return (
    <details className="scenario-risks">
      <summary>{say(text.notCoveredCount, { count: risks.length })}</summary>
      <ul>
        {risks.map((risk) => (
          <li key={risk.code}>{say(risk.text)}</li>
        ))}
      </ul>
    </details>
  );
}
