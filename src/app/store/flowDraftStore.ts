import { createStore } from 'zustand/vanilla';
import type { OwnFlow } from '../../core/model/ownFlow.ts';

export interface FlowDraft {
  /** The flow that is changed; undefined for a new one. */
  readonly id: string | undefined;
  /** What is filled in when the form opens. */
  readonly flow: Partial<Omit<OwnFlow, 'id'>>;
}

/** The flow that is being written in the Traffic panel. */
export const flowDraftStore = createStore<{ readonly draft: FlowDraft | undefined }>()(() => ({
  draft: undefined,
}));

let opener: Element | null = null;

/** Opens the form for a flow. */
export function writeFlow(flow: FlowDraft['flow'] = {}, id?: string): void {
  opener = document.activeElement;
  flowDraftStore.setState({ draft: { id, flow } });
}

export function endFlowDraft(): void {
  flowDraftStore.setState({ draft: undefined });
}

/** Closes the form from within: the keyboard goes back to where it came from. */
export function leaveFlowForm(): void {
  endFlowDraft();
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
}
