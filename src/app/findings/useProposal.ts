import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { engine } from '../analysis/engineClient.ts';
import { useProved, type Proposed } from './useProved.ts';

/** The fix of a finding, tried on a copy of the design on screen. */
export function useProposal(finding: Finding): Proposed {
  return useProved(finding, prove);
}

async function prove(document: DesignDocument, finding: Finding): Promise<Proposed> {
  const result = await engine().proposeFix(document, finding);
  if (!result.ok) return { state: 'refused', reason: result.error.reason };
  const after = await engine().analyse(result.value.document);
  return { state: 'proved', proposal: result.value, after };
}
