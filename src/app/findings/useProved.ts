import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Analysis } from '../../core/rules/analysis.ts';
import type { FixProposal } from '../../core/rules/rule.ts';
import type { Text } from '../../core/text/text.ts';
import { whenAnswered } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { previewStore } from '../store/previewStore.ts';

export type Proposed =
  | { readonly state: 'proving' }
  | { readonly state: 'refused'; readonly reason: Text }
  | { readonly state: 'proved'; readonly proposal: FixProposal; readonly after: Analysis };

const noProposal = { proposal: undefined, after: undefined };

/** A change tried on a copy of the design on screen, and previewed; again whenever that design changes. */
export function useProved<S>(
  subject: S,
  prove: (document: DesignDocument, subject: S) => Promise<Proposed>,
): Proposed {
  const document = useStore(designStore, (state) => state.document);
  const [last, setLast] = useState<{ document: DesignDocument; subject: S; proposed: Proposed }>();
  useEffect(() => {
    const withdraw = whenAnswered(prove(document, subject), (proposed) => {
      const { proposal, after } = proposed.state === 'proved' ? proposed : noProposal;
      previewStore.setState({ proposal, after });
      setLast({ document, subject, proposed });
    });
    return () => {
      withdraw();
      previewStore.setState(noProposal);
    };
  }, [document, subject, prove]);
  return last?.document === document && last.subject === subject ? last.proposed : { state: 'proving' };
}
