import { markdownText } from '../bundle/markdownText.ts';
import { harmlessText } from '../text/harmlessText.ts';

/** What begins a list, a rule or a heading where a line begins. */
const opening = /^(?:[-=]|\d+\.)/;

/** What hosts make links of in the rendered text, where no escape is left: mentions, references, addresses. */
const linked = /@|&#(?:33|35);|:(?=\/\/)|\bwww(?=\.)/gi;

/** A text as one line of Markdown, shown as it is: it opens no block and holds no markup, link or mention. */
export function markdownLine(text: string): string {
  return (
    markdownText(harmlessText(text).trim())
      .replace(opening, (mark) => `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`)
      // A space of no width is seen by none, and parts what the host would join.
      .replace(linked, '$&&#8203;')
  );
}
