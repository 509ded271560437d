import { useMemo, type ReactElement } from 'react';
import { addressText } from '../../core/net/addressText.ts';
import { hopNumbers } from '../../core/picture/paths/hopNumbers.ts';
import type { ScenarioResult, Walk } from '../../core/scenarios/scenario.ts';
import { Select } from '../controls/Select.tsx';
import { verdictIcon } from '../findings/verdictWord.ts';
import { Icon } from '../shell/Icon.tsx';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Blockers } from './Blockers.tsx';
import { HopList } from './HopList.tsx';
import { hopRows, partingNode } from './hopRows.ts';
import { outcome } from './outcome.ts';
import { ResidualRisks } from './ResidualRisks.tsx';
import { text } from './text.ts';
import { TraceNotes } from './TraceNotes.tsx';
import { WalkCommands } from './WalkCommands.tsx';
import './walkDetail.css';

/** One walk: the verdict in words, then the request and the reply side by side. */
export function WalkDetail({
  scenario,
  walk,
}: {
  readonly scenario: ScenarioResult;
  readonly walk: Walk;
}): ReactElement {
  const say = useText();
  const { trace } = walk;
  const { requestRows, replyRows, parting } = useMemo(() => {
    const numbers = hopNumbers(trace);
    const lostReply = trace.disposition === 'ASYMMETRIC_RETURN' && trace.returnHops.length > 0;
    return {
      requestRows: hopRows(trace.hops, numbers, !lostReply),
      replyRows: hopRows(trace.returnHops, numbers, lostReply),
      parting: partingNode(trace),
    };
  }, [trace]);
  const isWanted = scenario.intent === 'must-work';
  const blockers = <Blockers scenario={scenario} walk={walk} />;
  const tone = `verdict-${walk.verdict}`;
  return (
    <article className="walk">
      <header className="walk-head">
        <Icon name={verdictIcon(walk)} size={24} className={tone} />
        <div>
          <h3>
            {say(outcome(scenario.intent, walk))}{' '}
            <span className="codes">
              {trace.disposition} · {trace.reason}
            </span>
          </h3>
          <p>{say(trace.explanation)}</p>
        </div>
        <WalkCommands scenario={scenario} />
        <ResidualRisks risks={scenario.residualRisks} />
        {scenario.walks.length > 1 && (
          <Select
            aria-label={say(text.walks, { count: scenario.walks.length })}
            value={String(scenario.walks.indexOf(walk))}
            icon={verdictIcon(walk)}
            options={scenario.walks.map((each, index) => ({
              value: String(index),
              label: `${index + 1}. ${walkTitle(each, say)}`,
            }))}
            onChange={(index) =>
              viewStore.getState().set({ shownWalk: { scenario: scenario.id, walk: Number(index) } })
            }
          />
        )}
      </header>
      {isWanted && blockers}
      <div className={trace.returnHops.length > 0 ? 'walk-ways walk-ways-both' : 'walk-ways'}>
        <HopList
          title={say(text.request)}
          note={walkTitle(walk, say)}
          rows={requestRows}
          way="request"
          verdict={walk.verdict}
        />
        <HopList
          title={say(text.reply)}
          note={
            trace.returnHops.length === 0
              ? say(text.noReply)
              : parting === undefined
                ? say(text.samePath)
                : say(text.partsAt, { node: parting.label })
          }
          rows={replyRows}
          way="reply"
          parting={parting}
          verdict={walk.verdict}
        />
      </div>
      {!isWanted && blockers}
      <TraceNotes findings={trace.findings} />
      <p className="walk-foot">{say(text.computed)}</p>
    </article>
  );
}

function walkTitle({ trace }: Walk, say: ReturnType<typeof useText>): string {
  const [first] = trace.hops;
  const { to, protocol, port } = trace.flow;
  const target = to.type === 'name' ? to.fqdn : say(addressText(first?.destination ?? ''));
  return say(text.portOf, { source: first?.node.label ?? '', target, protocol, port });
}
