import { createStore } from 'zustand/vanilla';
import type { Text } from '../../core/text/text.ts';

export interface Toast {
  readonly text: Text;
  readonly icon: string;
  readonly action?: { readonly label: Text; perform(): void };
}

export interface ToastState {
  /** One at a time; the next replaces it. */
  readonly toast: Toast | undefined;
}

export const toastStore = createStore<ToastState>()(() => ({ toast: undefined }));

/** Says that something was done, for six seconds. Findings never become toasts. */
export function showToast(toast: Toast): void {
  toastStore.setState({ toast });
}
