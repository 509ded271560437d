import { useStore } from 'zustand';
import { fill, type Text, type TextParameters } from '../../core/text/text.ts';
import { viewStore } from '../store/viewStore.ts';

/** Says a text in the language that is chosen, placeholders filled. */
export type Say = (text: Text, parameters?: TextParameters) => string;

export function useText(): Say {
  const language = useStore(viewStore, (state) => state.language);
  return (text, parameters) => (parameters === undefined ? text : fill(text, parameters))[language];
}
