import type { ReactElement } from 'react';
import type { TraceFinding } from '../../core/reach/engine/trace.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** What no design stops, under the verdict that does not speak of it. */
export function ResidualRisks({
  risks,
}: {
  readonly risks: readonly TraceFinding[] | undefined;
}): ReactElement | null {
  const say = useText();
  if (risks === undefined) return null;
  return (
    <p className="walk-risks">
      <b>{say(text.notCoveredCount, { count: risks.length })}</b>
      {risks.map(({ code, text: risk }) => (
        <span key={code}> {say(risk)}</span>
      ))}
    </p>
  );
}
