import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
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

/** The fix of a finding, tried on a copy of the design on screen; again whenever that design changes. */
export function useProposal(finding: Finding): Proposed {
  const document = useStore(designStore, (state) => state.document);
  const [proposed, setProposed] = useState<Proposed>({ state: 'proving' });
  useEffect(() => {
    let current = true;
    const prove = async (): Promise<void> => {
      const result = await engine().proposeFix(document, finding);
      if (!current) return;
      if (!result.ok) {
        setProposed({ state: 'refused', reason: result.error.reason });
        return;
      }
      const after = await engine().analyse(result.value.document);
      if (!current) return;
      previewStore.setState({ proposal: result.value });
      setProposed({ state: 'proved', proposal: result.value, after });
    };
    setProposed({ state: 'proving' });
    void prove();
    return () => {
      current = false;
      previewStore.setState({ proposal: undefined });
    };
  }, [document, finding]);
  return proposed;
}
