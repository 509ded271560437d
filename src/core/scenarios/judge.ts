import type { Intent } from '../net/flow.ts';
import { isSuccess } from '../reach/engine/isSuccess.ts';
import type { Disposition, Trace } from '../reach/engine/trace.ts';
import { fill, type Text } from '../text/text.ts';
import type { Verdict } from './scenario.ts';

/** Ends that somebody decided on. Every other failure is an accident, which protects nobody. */
const controls: ReadonlySet<Disposition> = new Set([
  'DENIED_OUT',
  'DENIED_IN',
  'DENIED_FIREWALL',
  'DENIED_WAF',
  'REFUSED_AT_DESTINATION',
  'NO_ROUTE',
  'NULL_ROUTED',
  'NO_OUTBOUND_METHOD',
]);

/** Ends on which a flow that must work cannot rest: the platform may behave otherwise. */
const uncertain: ReadonlySet<string> = new Set(['VNET_TAG_EXPANDED_BY_UDR', 'BACKENDS_DIFFER']);

/** Findings of a control on which a flow that must be blocked cannot rest, for the same reason. */
const doubtful: ReadonlySet<string> = new Set(['DENIAL_RESTS_ON_UDR']);

const sentences = {
  works: { en: 'Works, as it must. {why}', ja: '想定どおり通信できます。{why}' },
  broken: { en: 'Does not work, and must. {why}', ja: '必要な通信ができません。{why}' },
  reached: { en: 'Reached, and must not be. {why}', ja: '遮断すべき通信が到達します。{why}' },
  blocked: { en: 'Blocked, as it must be. {why}', ja: '想定どおり遮断。{why}' },
  accident: {
    en: 'No control blocks this. Not counted as protected. {why}',
    ja: '制御による遮断ではないため、保護済みとは数えません。{why}',
  },
  unknown: { en: 'Cannot tell. {why}', ja: '判定できません。{why}' },
  blockRests: {
    en: 'Cannot tell. It is blocked only if the platform behaves as field reports say. {why}',
    ja: '判定できません。実例どおりにプラットフォームが動作する場合に限り遮断されます。{why}',
  },
  rests: {
    en: 'Cannot tell. It works only if the platform behaves as field reports say. {why}',
    ja: '判定できません。実例どおりにプラットフォームが動作する場合に限り通信できます。{why}',
  },
} as const;

export interface Judgement {
  readonly verdict: Verdict;
  /** The sentence for a person. */
  readonly judgement: Text;
}

function mustWork({ disposition, findings }: Trace): readonly [Verdict, Text] {
  if (disposition === 'INDETERMINATE') return ['unknown', sentences.unknown];
  if (!isSuccess(disposition)) return ['fail', sentences.broken];
  return findings.some(({ code }) => uncertain.has(code))
    ? ['unknown', sentences.rests]
    : ['pass', sentences.works];
}

function mustBeBlocked({ disposition, findings }: Trace): readonly [Verdict, Text] {
  if (isSuccess(disposition)) return ['fail', sentences.reached];
  if (disposition === 'INDETERMINATE') return ['unknown', sentences.unknown];
  if (!controls.has(disposition)) return ['unknown', sentences.accident];
  return findings.some(({ code }) => doubtful.has(code))
    ? ['unknown', sentences.blockRests]
    : ['pass', sentences.blocked];
}

/** What a walk means for somebody who wants the flow to work, or to be blocked. */
export function judge(trace: Trace, intent: Intent): Judgement {
  const [verdict, sentence] = intent === 'must-work' ? mustWork(trace) : mustBeBlocked(trace);
  return { verdict, judgement: fill(sentence, { why: trace.explanation }) };
}
