import { IconButton } from '../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { picture } from '../../core/picture/picture.ts';
import { perform } from '../actions/actions.ts';
import { Icon } from '../shell/Icon.tsx';
import { LanguageButton } from '../shell/LanguageButton.tsx';
import { Lights } from '../shell/Lights.tsx';
import { text as shellText } from '../shell/text.ts';
import { ThemeButton } from '../shell/ThemeButton.tsx';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import './phone.css';
import { PhoneFindings } from './PhoneFindings.tsx';
import { text } from './text.ts';

/** A design on a narrow screen: read-only, the lights, the picture, and one finding at a time. */
export function Phone(): ReactElement {
  const say = useText();
  const name = useStore(designStore, (state) => state.document.name);
  return (
    <div className="phone">
      <header className="phone-top">
        <IconButton aria-label={say(shellText.allDesigns)} onClick={() => perform('templates')}>
          <Icon name="logo" size={22} />
        </IconButton>
        <div className="phone-name">
          <h1>{name}</h1>
          <span className="phone-note">
            <Icon name="ui-lock" size={12} />
            {say(text.viewOnly)}
          </span>
        </div>
        <LanguageButton />
        <ThemeButton />
        <IconButton aria-label={say(shellText.share)} onClick={() => perform('share')}>
          <Icon name="ui-share" />
        </IconButton>
      </header>
      <Lights />
      <main className="phone-main">
        <PhonePicture />
        <PhoneFindings />
      </main>
    </div>
  );
}

function PhonePicture(): ReactElement {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const theme = useStore(viewStore, (state) => state.theme);
  const language = useStore(viewStore, (state) => state.language);
  const source = `data:image/svg+xml,${encodeURIComponent(picture(document, { theme, language }))}`;
  return (
    <figure className="phone-picture">
      <img src={source} alt={say(text.picture, { name: document.name })} />
    </figure>
  );
}
