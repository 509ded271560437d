import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { useText } from '../text/useText.ts';
import './linkLength.css';
import { text } from './text.ts';

/** What the strictest messengers carry, and what most programs do; between them it depends. */
const FITS_EVERYWHERE = 2000;
const FITS_MOSTLY = 8000;

function judgementOf(length: number): { readonly words: Text; readonly level: string } {
  if (length <= FITS_EVERYWHERE) return { words: text.fitsEverywhere, level: 'short' };
  if (length <= FITS_MOSTLY) return { words: text.fitsMostly, level: 'long' };
  return { words: text.tooLong, level: 'too-long' };
}

/** How long the link is, and where it fits. */
export function LinkLength({ length }: { readonly length: number }): ReactElement {
  const say = useText();
  const { words, level } = judgementOf(length);
  return (
    <p className={`link-length ${level}`}>
      <span className="link-length-bar">
        <span style={{ width: `${Math.min(100, (length / FITS_MOSTLY) * 100)}%` }} />
      </span>
      {say(words, { count: length.toLocaleString('en') })}
    </p>
  );
}
