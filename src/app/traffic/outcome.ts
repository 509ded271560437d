import type { Intent } from '../../core/net/flow.ts';
import type { Walk } from '../../core/scenarios/scenario.ts';
import type { Text } from '../../core/text/text.ts';
import { outcomeText } from './text.ts';

/** What became of a walk, in a few words. */
export function outcome(intent: Intent, { verdict, trace: { disposition } }: Walk): Text {
  if (disposition === 'INDETERMINATE') return outcomeText.unknown;
  if (intent === 'must-be-blocked') {
    return { pass: outcomeText.blocked, fail: outcomeText.reached, unknown: outcomeText.noControl }[verdict];
  }
  if (verdict === 'pass') return outcomeText.works;
  if (verdict === 'unknown') return outcomeText.unknown;
  return disposition === 'ASYMMETRIC_RETURN' ? outcomeText.replyLost : outcomeText.broken;
}
