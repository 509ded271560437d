import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import type { DrawerTab } from '../store/viewStore.ts';

/** How much there is behind a tab: findings that nobody waived, comments that nobody resolved. */
export function TabCount({ tab }: { readonly tab: DrawerTab }): ReactElement | null {
  if (tab === 'findings') return <FindingCount />;
  return tab === 'review' ? <CommentCount /> : null;
}

function FindingCount(): ReactElement {
  const findings = useStore(analysisStore, (state) => state.analysis.findings);
  const open = findings.filter(({ waived }) => waived === undefined);
  const grave = open.some(({ severity }) => severity === 'critical' || severity === 'high');
  return <span className={`tab-count ${grave ? 'grave' : ''}`}>{open.length}</span>;
}

function CommentCount(): ReactElement {
  const comments = useStore(designStore, (state) => state.document.comments);
  return <span className="tab-count">{comments.filter(({ resolved }) => !resolved).length}</span>;
}
