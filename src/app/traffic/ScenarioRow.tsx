import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import { verdictIcon, verdictWord } from '../findings/verdictWord.ts';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';

interface ScenarioRowProps {
  readonly scenario: ScenarioResult;
  readonly shown: boolean;
  onShow(scenario: ScenarioResult): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** One scenario or flow in the list, with its verdict in a word. */
export function ScenarioRow({ scenario, shown, onShow, onKeyDown }: ScenarioRowProps): ReactElement {
  const say = useText();
  const title = say(scenario.title);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        id={`scenario-${scenario.id}`}
        className={shown ? 'scenario scenario-shown' : 'scenario'}
        aria-current={shown}
        onKeyDown={onKeyDown}
        onClick={() => onShow(scenario)}
      >
        <Icon name={verdictIcon(scenario)} className={`verdict-${scenario.verdict}`} />
        <span className="scenario-title" title={title}>
          {title}
        </span>
        <span className="scenario-word">{say(verdictWord(scenario))}</span>
      </button>
    </li>
  );
}
