import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../controls/IconButton.tsx';
import { verdictIcon, verdictWord } from '../findings/verdictWord.ts';
import { Icon } from '../shell/Icon.tsx';
import { verdictFlipStore } from '../store/verdictFlipStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { flipText } from './formText.ts';
import './verdictFlips.css';

/** What the last change did to verdicts, before -> after, until it is put away. */
export function VerdictFlips(): ReactElement {
  const say = useText();
  const flips = useStore(verdictFlipStore, (state) => state.flips);
  return (
    <section className="flips" aria-label={say(flipText.title)} aria-live="polite">
      {flips.length > 0 && (
        <>
          <h3>
            {flips.length === 1 ? say(flipText.changedOne) : say(flipText.changed, { count: flips.length })}
          </h3>
          <ul>
            {flips.map(({ before, after }) => (
              <li key={after.id}>
                <button
                  type="button"
                  onClick={() => viewStore.getState().set({ shownWalk: { scenario: after.id, walk: 0 } })}
                >
                  <Icon name={verdictIcon(before)} size={14} className={`verdict-${before.verdict}`} />
                  <span className="muted">{say(verdictWord(before))}</span>
                  <Icon name="ui-arrow-right" size={12} />
                  <Icon name={verdictIcon(after)} size={14} className={`verdict-${after.verdict}`} />
                  <span className="flip-after">{say(verdictWord(after))}</span>
                  <span className="flip-title">{say(after.title)}</span>
                </button>
              </li>
            ))}
          </ul>
          <IconButton
            aria-label={say(flipText.dismiss)}
            onClick={() => verdictFlipStore.setState({ flips: [] })}
          >
            <Icon name="ui-close" size={14} />
          </IconButton>
        </>
      )}
    </section>
  );
}
