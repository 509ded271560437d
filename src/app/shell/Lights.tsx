import { type ReactElement, useEffect, useState } from 'react';
import { type Protection, protections } from '../../core/scenarios/scenario.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { useText } from '../text/useText.ts';
import { Light } from './Light.tsx';
import './lights.css';
import { protectionText } from './protectionText.ts';
import { text } from './text.ts';

/** The three protections, always in view; a change is spoken. */
export function Lights(): ReactElement {
  const say = useText();
  const spoken = useSpokenChanges();
  return (
    <>
      <section className="lights" aria-label={say(text.protections)}>
        {protections.map((protection) => (
          <Light key={protection} protection={protection} />
        ))}
      </section>
      <output className="visually-hidden">{spoken.map((change) => say(change)).join(' ')}</output>
    </>
  );
}

function useSpokenChanges(): readonly Text[] {
  const [spoken, setSpoken] = useState<readonly Text[]>([]);
  useEffect(
    () =>
      analysisStore.subscribe(({ analysis }, before) => {
        // The first answer about a design is no change.
        if (before.document === undefined) return;
        const changed = (protection: Protection): boolean =>
          analysis.protections[protection] !== before.analysis.protections[protection];
        const changes = protections.filter(changed).map((protection) =>
          fill(text.lightChanged, {
            protection: protectionText[protection].name,
            state: text[analysis.protections[protection]],
          }),
        );
        if (changes.length > 0) setSpoken(changes);
      }),
    [],
  );
  return spoken;
}
