import { scenarioOfFlow, type OwnFlow } from '../model/ownFlow.ts';
import type { Flow } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { verbatim } from '../text/text.ts';
import { judge } from './judge.ts';
import { ownFlow } from './ownFlow.ts';
import type { Protection, ScenarioResult, Walk } from './scenario.ts';
import { worstFirst } from './worstFirst.ts';

function laneOf({ from, to }: OwnFlow): Protection {
  if (to.type === 'api-server') return 'controlPlane';
  return from.type === 'internet' ? 'inbound' : 'outbound';
}

/** An attack needs no name: the same flow to every address that its target has, whoever resolves it. */
function pastNames(context: AnalysisContext, flow: Flow): readonly Flow[] {
  const { to } = flow;
  if (to.type === 'api-server') return [{ ...flow, to: { ...to, by: 'address' } }];
  if (to.type !== 'name') return [];
  return context
    .addressesOf(to.fqdn)
    .map((address) => ({ ...flow, to: { type: 'address', address }, serverName: to.fqdn }));
}

/** What is walked for a flow: of one that must be blocked every address, and the name where it resolves. */
function walksOf(context: AnalysisContext, own: OwnFlow): readonly Walk[] {
  const walk = (flow: Flow): Walk => {
    const trace = context.trace(flow);
    return { flow, trace, ...judge(trace, own.intent) };
  };
  const named = walk(ownFlow(context, own));
  if (own.intent === 'must-work') return [named];
  const others = pastNames(context, named.flow).map(walk);
  const isMoot = named.trace.disposition === 'NAME_UNRESOLVED' && others.length > 0;
  return worstFirst(isMoot ? others : [named, ...others]);
}

/** Walks and judges the flows that the document holds, in its order; no light rests on them. */
export function runOwnFlows(context: AnalysisContext): readonly ScenarioResult[] {
  return context.document.flows.map((own): ScenarioResult => {
    const walks = walksOf(context, own);
    return {
      id: scenarioOfFlow(own.id),
      group: 'own',
      protection: laneOf(own),
      intent: own.intent,
      title: verbatim(own.name === '' ? own.id : own.name),
      verdict: walks[0]?.verdict ?? 'unknown',
      walks,
    };
  });
}
