import { catalogue } from '../kinds/contract/catalogue.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { parseDocumentText } from '../model/parseDocument.ts';
import { decompress, largestText } from './compress.ts';
import { formatOf, newestFormat, type LinkFormat } from './dictionaries.ts';
import type { LinkError } from './linkError.ts';
import { unframe } from './frame.ts';

/** The design in a link: a whole address, its fragment, or what follows `d=`. Never throws. */
export function decodeLink(text: string): Result<DesignDocument, LinkError> {
  const payload = payloadOf(text.trim());
  if (!payload.ok) return payload;
  // No design that compresses at all makes a longer link.
  if (payload.value.text.length > largestText) return failure({ code: 'too-big' });
  const content = unframe(payload.value.text);
  if (!content.ok) return failure({ code: content.error });
  const json = decompress(content.value, payload.value.format);
  if (!json.ok) return failure({ code: json.error });
  const document = parseDocumentText(json.value, catalogue);
  if (document.ok) return document;
  const { error } = document;
  return failure(
    error.code === 'newer-version' ? { code: 'newer-version' } : { code: 'bad-document', error },
  );
}

/** Whether a text means to be a link, be it whole or not. */
export function looksLikeLink(text: string): boolean {
  return /^(\S*#)?d(=|%3D)|^\d+\.[\w-]*$/i.test(text.trim());
}

interface Payload {
  readonly format: LinkFormat;
  readonly text: string;
}

function payloadOf(text: string): Result<Payload, LinkError> {
  const fragment = text.slice(text.indexOf('#') + 1).replace(/^d%3D/i, 'd=');
  const parts = /^(d=)?(\d+)\.(.*)$/s.exec(fragment);
  if (parts === null) {
    if (!fragment.startsWith('d=')) return failure({ code: 'not-a-link' });
    return failure({ code: /^d=\d*$/.test(fragment) ? 'cut' : 'altered' });
  }
  const [, named, number = '', payload = ''] = parts;
  const format = formatOf(number);
  if (format !== undefined) return success({ format, text: payload });
  if (named === undefined) return failure({ code: 'not-a-link' });
  return failure({ code: Number(number) > newestFormat ? 'newer-version' : 'altered' });
}
