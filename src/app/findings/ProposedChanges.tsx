import type { ReactElement } from 'react';
import { catalogue } from '../../core/kinds/contract/catalogue.ts';
import { diff } from '../../core/model/diff.ts';
import type { Finding } from '../../core/rules/rule.ts';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { ChangeList } from './ChangeList.tsx';
import { rulesOf } from './rulesOf.ts';
import { text } from './text.ts';
import type { Proposed } from './useProved.ts';
import { VerdictChanges } from './VerdictChanges.tsx';

interface ProposedChangesProps {
  readonly proposed: Proposed;
  /** Findings that are solved along. */
  readonly along: readonly Finding[];
  /** The scenario whose verdict comes first. */
  readonly first?: string;
}

/** What a change would do to the design and to the verdicts, or why it is not offered. */
export function ProposedChanges({ proposed, along, first }: ProposedChangesProps): ReactElement {
  const say = useText();
  const rank = ({ id }: ScenarioResult): number => (id === first ? 0 : 1);
  if (proposed.state === 'proving') return <p className="muted">{say(text.proving)}</p>;
  if (proposed.state === 'refused') {
    return (
      <p className="with-icon">
        <Icon name="severity-unknown" /> {say(text.refused)}: {say(proposed.reason)}
      </p>
    );
  }
  return (
    <div className="preview-columns">
      <section>
        <h4>{say(text.whatChanges)}</h4>
        <ChangeList changes={diff(designStore.getState().document, proposed.proposal.document, catalogue)} />
      </section>
      <section>
        <h4>{say(text.whatItProves)}</h4>
        <VerdictChanges after={proposed.after.scenarios.toSorted((a, b) => rank(a) - rank(b))} />
        {along.length > 0 && <p className="muted">{say(text.solves, { rules: rulesOf(along) })}</p>}
      </section>
    </div>
  );
}
