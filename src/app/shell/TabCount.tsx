import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { verdictFlipStore } from '../store/verdictFlipStore.ts';
import type { DrawerTab } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** How much there is behind a tab: findings that nobody waived, verdicts that flipped, comments that nobody resolved. */
export function TabCount({ tab }: { readonly tab: DrawerTab }): ReactElement | null {
  if (tab === 'findings') return <FindingCount />;
  if (tab === 'traffic') return <FlipCount />;
  return tab === 'review' ? <CommentCount /> : null;
}

function FindingCount(): ReactElement {
  const findings = useStore(analysisStore, (state) => state.analysis.findings);
  const open = findings.filter(({ waived }) => waived === undefined);
  const grave = open.some(({ severity }) => severity === 'critical' || severity === 'high');
  return <span className={`tab-count ${grave ? 'grave' : ''}`}>{open.length}</span>;
}

/** Verdicts that the last change flipped. */
function FlipCount(): ReactElement | null {
  const say = useText();
  const flips = useStore(verdictFlipStore, (state) => state.flips);
  if (flips.length === 0) return null;
  const worse = flips.some(({ after }) => after.verdict === 'fail');
  return (
    <span className={`tab-count ${worse ? 'grave' : ''}`}>
      <span aria-hidden>{flips.length}</span>
      <span className="visually-hidden">{say(text.flipped, { count: flips.length })}</span>
    </span>
  );
}

function CommentCount(): ReactElement {
  const comments = useStore(designStore, (state) => state.document.comments);
  return (
    <span className="tab-count">
      {comments.filter(({ resolved, deleted }) => resolved === undefined && deleted !== true).length}
    </span>
  );
}
