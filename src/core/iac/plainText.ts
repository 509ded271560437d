/**
 * Characters that an editor does not show as themselves: controls, bidirectional and zero-width formats,
 * private use, non-characters and every space but U+0020. Unassigned ones are not among them, so that the
 * output does not depend on the Unicode version of the engine.
 */
export const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

const loneSurrogate = /\p{Cs}/gu;

/** The text with U+FFFD for every lone surrogate: Terraform and Bicep both fail on those. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

const unprintableRuns = new RegExp(`(?:${unprintable.source}| )+`, 'gu');
const commentWidth = 90;

/**
 * Lines of a comment, wrapped at spaces. Nothing in the text can end the comment: line breaks of any
 * language, controls and bidirectional characters become spaces.
 */
export function commentLines(text: string, marker: '#' | '//'): readonly string[] {
  const lines: string[] = [];
  let line = marker;
  for (const word of wellFormed(text).replace(unprintableRuns, ' ').trim().split(' ')) {
    if (line !== marker && line.length + 1 + word.length > commentWidth) {
      lines.push(line);
      line = marker;
    }
    line += ` ${word}`;
  }
  return [...lines, line.trimEnd()];
}
