import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import type { Text } from '../../core/text/text.ts';
import { text } from './text.ts';

/** The verdict of a scenario in a word: what happens to the traffic, not whether that is good. */
export function verdictWord({ intent, verdict, walks }: ScenarioResult): Text {
  return walks.length === 0 ? text.missing : text.verdicts[intent][verdict];
}

/** The shield of a verdict. */
export function verdictIcon({ verdict }: Pick<ScenarioResult, 'verdict'>): string {
  return { pass: 'state-protected', fail: 'state-at-risk', unknown: 'state-unknown' }[verdict];
}
