import type { ReactElement } from 'react';
import type { ScenarioResult, Walk } from '../../core/scenarios/scenario.ts';
import { useText } from '../text/useText.ts';
import { BlockerRow } from './BlockerRow.tsx';
import { text } from './text.ts';
import { useBlockers } from './useBlockers.ts';
import './walkNotes.css';
import './blockers.css';

interface BlockersProps {
  readonly scenario: ScenarioResult;
  readonly walk: Walk;
}

/**
 * What stands in the way of a flow, in the order in which it would meet it: for one that must work all of it, with what
 * to do; for one that must be blocked what else would stop it.
 */
export function Blockers({ scenario, walk }: BlockersProps): ReactElement | null {
  const say = useText();
  const blockers = useBlockers(scenario.intent, walk);
  const isWanted = scenario.intent === 'must-work';
  // The walk itself ended at the first one, and says so.
  const shown = isWanted ? blockers : blockers.slice(1);
  if (shown.length === 0) return null;
  const [one, several] = isWanted ? [text.inTheWay, text.inTheWayAll] : [text.oneMore, text.more];
  const title = say(shown.length === 1 ? one : several, { count: shown.length });
  return (
    <section className="walk-notes blockers" aria-label={title}>
      {/* One alone is what the verdict above speaks of. */}
      {(shown.length > 1 || !isWanted) && <h4>{title}</h4>}
      <ol>
        {shown.map((blocker, index) => (
          <BlockerRow
            key={`${blocker.reason} ${blocker.decidedBy?.id ?? ''} ${blocker.packet?.destination ?? ''}`}
            blocker={blocker}
            number={isWanted && shown.length > 1 ? index + 1 : undefined}
            explained={!isWanted || index > 0}
            scenario={scenario}
            walk={walk}
          />
        ))}
      </ol>
    </section>
  );
}
