import { catalogue } from '../kinds/contract/catalogue.ts';
import { failure, type Result } from '../lib/result.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { DocumentError } from '../model/documentError.ts';
import { documentErrorText } from '../model/documentErrorText.ts';
import { parseDocument, parseDocumentText } from '../model/parseDocument.ts';
import { decodeLink, looksLikeLink } from '../share/decodeLink.ts';
import type { LinkError } from '../share/linkError.ts';
import { linkErrorText } from '../share/linkErrorText.ts';
import type { Problem } from '../text/problem.ts';

/** Why a link does not open. */
export type LinkProblem = Problem<LinkError['code']>;

/** Why something is not a design. */
export type DesignProblem = Problem<DocumentError['code']> | LinkProblem;

/** The design in what came from outside: the text of a file, a link, or the data of a file that was read already. */
export function openDesign(source: unknown): Result<DesignDocument, DesignProblem> {
  // A link may stand in a text of a file, but no link begins as a file does.
  const isFile = typeof source === 'string' && /^[\u{FEFF}\s]*\{/u.test(source);
  if (typeof source === 'string' && !isFile && looksLikeLink(source)) return openLink(source);
  const parsed =
    typeof source === 'string'
      ? parseDocumentText(source.replace(/^\u{FEFF}/u, ''), catalogue)
      : parseDocument(source, catalogue);
  if (parsed.ok) return parsed;
  return failure({ code: parsed.error.code, reason: documentErrorText(parsed.error) });
}

/** The design in a link. */
export function openLink(text: string): Result<DesignDocument, LinkProblem> {
  const decoded = decodeLink(text);
  if (decoded.ok) return decoded;
  return failure({ code: decoded.error.code, reason: linkErrorText(decoded.error) });
}
