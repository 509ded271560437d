import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Blocker } from '../../core/reach/engine/traceAllBlockers.ts';
import type { RepairableBlocker } from '../../core/rules/proposeUnblock.ts';
import type { ScenarioResult, Walk } from '../../core/scenarios/scenario.ts';
import { engine, whenAnswered } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';

/** A blocker, with what to do about it where its flow must work. */
export type ShownBlocker = Blocker & Partial<RepairableBlocker>;

interface Answer {
  readonly document: DesignDocument;
  readonly walk: Walk;
  readonly blockers: readonly ShownBlocker[];
}

/** All that stands in the way of a walk that did not arrive, in order; empty until it is known. */
export function useBlockers(intent: ScenarioResult['intent'], walk: Walk): readonly ShownBlocker[] {
  const document = useStore(designStore, (state) => state.document);
  const [answer, setAnswer] = useState<Answer>();
  const stopped = walk.trace.disposition !== 'DELIVERED';
  useEffect(() => {
    if (!stopped) return undefined;
    const { allBlockers, repairableBlockers } = engine();
    const ask: (...asked: Parameters<typeof allBlockers>) => Promise<readonly ShownBlocker[]> =
      intent === 'must-work' ? repairableBlockers : allBlockers;
    return whenAnswered(ask(document, walk.flow), (blockers) => setAnswer({ document, walk, blockers }));
  }, [document, walk, stopped, intent]);
  return stopped && answer?.walk === walk && answer.document === document ? answer.blockers : [];
}
