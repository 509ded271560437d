import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { perform } from '../actions/actions.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** Shows the language and switches to the other. */
export function LanguageButton(): ReactElement {
  const say = useText();
  return (
    <Button
      variant="text"
      title={say(text.otherLanguage)}
      aria-label={`${say(text.languageName)}, ${say(text.otherLanguage)}`}
      onClick={() => perform('language')}
    >
      {say(text.languageName)}
    </Button>
  );
}
