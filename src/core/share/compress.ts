import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { failure, success, type Result } from '../lib/result.ts';
import { dictionaries, newestFormat, type LinkFormat } from './dictionaries.ts';

/** The largest text that a link may hold, in bytes. */
export const largestText = 2 * 1024 * 1024;

export function compress(text: string, format: LinkFormat = newestFormat): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, dictionary: strToU8(dictionaries[format]) });
}

// Deflate grows at most about a thousandfold, so that no step can make much more than a megabyte.
const stepBytes = 1024;

/** The text again; it stops as soon as the text is larger than any design, however little was given. */
export function decompress(bytes: Uint8Array, format: LinkFormat): Result<string, 'altered' | 'too-big'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate({ dictionary: strToU8(dictionaries[format]) }, (chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let start = 0; start < bytes.length; start += stepBytes) {
      if (size > largestText) break;
      inflate.push(bytes.subarray(start, start + stepBytes), start + stepBytes >= bytes.length);
    }
  } catch {
    return failure('altered');
  }
  if (size > largestText) return failure('too-big');
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return success(strFromU8(whole));
}
