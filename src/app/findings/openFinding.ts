import type { Finding } from '../../core/rules/rule.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { previewStore } from '../store/previewStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { viewStore } from '../store/viewStore.ts';

/** Shows a finding on the canvas: its resources in view, and the path that proves it, where there is one. */
export function openFinding(finding: Finding): void {
  selectionStore.getState().select([finding.resource]);
  selectionStore.getState().reveal([finding.resource, ...finding.related]);
  const scenario = analysisStore.getState().analysis.scenarios.find(({ id }) => id === finding.scenario);
  const shownWalk =
    scenario === undefined || scenario.walks.length === 0 ? undefined : { scenario: scenario.id, walk: 0 };
  viewStore.getState().set({ shownWalk });
}

/** Opens the preview of a finding's fix beside the list. */
export function previewFix(finding: Finding): void {
  openFinding(finding);
  viewStore.getState().set({ previewedFinding: finding.id, previewSide: 'after' });
}

/** Ends the preview; the canvas shows the design as it is. */
export function endPreview(): void {
  previewStore.setState({ proposal: undefined, after: undefined });
  viewStore.getState().set({ previewedFinding: undefined });
}
