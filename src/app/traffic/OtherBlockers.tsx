import { useEffect, useState, type ReactElement } from 'react';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Blocker } from '../../core/reach/traceAllBlockers.ts';
import type { Walk } from '../../core/scenarios/scenario.ts';
import { engine } from '../analysis/engineClient.ts';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { useStore } from 'zustand';
import { text } from './text.ts';

interface Answer {
  readonly document: DesignDocument;
  readonly walk: Walk;
  readonly blockers: readonly Blocker[];
}

/** What else would stop a flow that was stopped, in the order in which it would meet it. */
export function OtherBlockers({ walk }: { readonly walk: Walk }): ReactElement | null {
  const say = useText();
  const document = useStore(analysisStore, (state) => state.document);
  const [answer, setAnswer] = useState<Answer>();
  const stopped = walk.trace.disposition !== 'DELIVERED';
  useEffect(() => {
    if (document === undefined || !stopped) return undefined;
    let newest = true;
    const ask = async (): Promise<void> => {
      const blockers = await engine().allBlockers(document, walk.flow);
      if (newest) setAnswer({ document, walk, blockers });
    };
    void ask();
    return () => {
      newest = false;
    };
  }, [document, walk, stopped]);
  if (!stopped || answer?.walk !== walk || answer.document !== document) return null;
  // The first is the one that the walk itself ended at.
  const others = answer.blockers.slice(1);
  if (others.length === 0) return null;
  return (
    <section className="walk-notes">
      <h4>{others.length === 1 ? say(text.oneMore) : say(text.more, { count: others.length })}</h4>
      <ol>
        {others.map(({ reason, explanation, rule, decidedBy }) => {
          const resource = rule?.resource ?? decidedBy?.resource;
          return (
            <li key={`${reason} ${decidedBy?.id ?? ''}`}>
              <Icon name={decidedBy?.icon ?? 'state-unknown'} size={14} />
              <span>
                {resource === undefined ? (
                  <strong>{decidedBy === undefined ? '' : say(decidedBy.label)}</strong>
                ) : (
                  <button
                    type="button"
                    className="blocker"
                    onClick={() => selectionStore.getState().select([resource])}
                  >
                    {decidedBy === undefined ? '' : say(decidedBy.label)}
                    {rule === undefined ? '' : ` / ${rule.name}`}
                  </button>
                )}{' '}
                <span className="codes">{reason}</span> {say(explanation)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
