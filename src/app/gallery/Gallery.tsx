import type { ReactElement } from 'react';
import { Icon } from '../shell/Icon.tsx';
import { ThemeButton } from '../shell/ThemeButton.tsx';
import { useText } from '../text/useText.ts';
import { BlankCard } from './BlankCard.tsx';
import './gallery.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Start } from './Start.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import { text } from './text.ts';
import { useTemplates } from './useTemplates.ts';

/** The first view: what it is for, own designs, and complete designs to start from. */
export function Gallery(): ReactElement {
  const say = useText();
  const templates = useTemplates();
  return (
    <div className="gallery">
      <header className="gallery-top">
        <Icon name="logo" size={22} />
        <span className="gallery-product">Ringwall</span>
        <LanguageChoice />
        <ThemeButton />
      </header>
      <main className="gallery-main">
        <Start />
        <section className="gallery-cards" aria-label={say(text.templates)}>
          {templates.map((offer) => (
            <TemplateCard key={offer.template.id} offer={offer} />
          ))}
          <BlankCard />
        </section>
      </main>
    </div>
  );
}
