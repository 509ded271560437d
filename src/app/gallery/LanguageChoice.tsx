import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { languages } from '../../core/text/text.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import './languageChoice.css';
import { text } from './text.ts';

/** Each language calls itself by its own name. */
const ownNames = { en: 'English', ja: '日本語' } as const;

/** Both languages side by side. */
export function LanguageChoice(): ReactElement {
  const say = useText();
  const chosen = useStore(viewStore, (state) => state.language);
  return (
    <section className="language-choice" aria-label={say(text.language)}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => viewStore.getState().set({ language })}
        >
          {ownNames[language]}
        </button>
      ))}
    </section>
  );
}
