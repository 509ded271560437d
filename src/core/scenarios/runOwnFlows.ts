import { scenarioOfFlow, type OwnFlow } from '../model/ownFlow.ts';
import type { AnalysisContext } from '../reach/analysisContext.ts';
import { verbatim } from '../text/text.ts';
import { judge } from './judge.ts';
import { ownFlow } from './ownFlow.ts';
import type { Protection, ScenarioResult } from './scenario.ts';

function laneOf({ from, to }: OwnFlow): Protection {
  if (to.type === 'api-server') return 'controlPlane';
  return from.type === 'internet' ? 'inbound' : 'outbound';
}

/** Walks and judges the flows that the document holds, in its order; no light rests on them. */
export function runOwnFlows(context: AnalysisContext): readonly ScenarioResult[] {
  return context.document.flows.map((own): ScenarioResult => {
    const flow = ownFlow(context, own);
    const trace = context.trace(flow);
    const judged = judge(trace, own.intent);
    return {
      id: scenarioOfFlow(own.id),
      group: 'own',
      protection: laneOf(own),
      intent: own.intent,
      title: verbatim(own.name === '' ? own.id : own.name),
      verdict: judged.verdict,
      walks: [{ flow, trace, ...judged }],
    };
  });
}
