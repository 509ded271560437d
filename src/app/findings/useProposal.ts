import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Analysis } from '../../core/rules/analysis.ts';
import type { Finding, FixProposal } from '../../core/rules/rule.ts';
import type { Text } from '../../core/text/text.ts';
import { engine } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { previewStore } from '../store/previewStore.ts';

export type Proposed =
  | { readonly state: 'proving' }
  | { readonly state: 'refused'; readonly reason: Text }
  | { readonly state: 'proved'; readonly proposal: FixProposal; readonly after: Analysis };

const noProposal = { proposal: undefined, after: undefined };

/** The fix of a finding, tried on a copy of the design on screen; again whenever that design changes. */
export function useProposal(finding: Finding): Proposed {
  const document = useStore(designStore, (state) => state.document);
  const [last, setLast] = useState<{ document: DesignDocument; finding: Finding; proposed: Proposed }>();
  useEffect(() => {
    let current = true;
    const show = (proposed: Proposed): void => {
      if (!current) return;
      const { proposal, after } = proposed.state === 'proved' ? proposed : noProposal;
      previewStore.setState({ proposal, after });
      setLast({ document, finding, proposed });
    };
    void prove(document, finding).then(show);
    return () => {
      current = false;
      previewStore.setState(noProposal);
    };
  }, [document, finding]);
  return last?.document === document && last.finding === finding ? last.proposed : { state: 'proving' };
}

async function prove(document: DesignDocument, finding: Finding): Promise<Proposed> {
  const result = await engine().proposeFix(document, finding);
  if (!result.ok) return { state: 'refused', reason: result.error.reason };
  const after = await engine().analyse(result.value.document);
  return { state: 'proved', proposal: result.value, after };
}
