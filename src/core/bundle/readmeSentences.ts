import type { Text } from '../text/text.ts';
import { markdownText } from './markdownText.ts';
import type { Prerequisites } from './prerequisitesOf.ts';

/** Sentences of the README that both languages share. */
export const readmeSentences = {
  role: ({ assignsRoles }: Prerequisites): string =>
    assignsRoles
      ? 'the role Owner, or Contributor with Role Based Access Control Administrator, on the subscription: the bundle creates a resource group and assigns roles.'
      : 'the role Contributor on the subscription: the bundle creates a resource group.',
  providers: ({ resourceProviders: all }: Prerequisites): string =>
    all.length > 1
      ? `resource providers ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
      : `resource provider ${all[0]}`,
  notes: (notes: readonly Text[]): readonly string[] =>
    notes.length === 0 ? [] : ['## What to know', notes.map(({ en }) => `- ${markdownText(en)}`).join('\n')],
};
