import { failure, success, type Result } from '../lib/result.ts';
import { fromBase64Url, toBase64Url } from './toBase64Url.ts';
import { crc } from './crc.ts';

// length (3 bytes), its own check (1), check of the content (4), content. The length has a check of its own, so that
// a changed length is not taken for a cut link.
const lengthBytes = 3;
const headerBytes = 8;

/** Content as text that tells when it was cut and when it was altered. */
export function frame(content: Uint8Array): string {
  const bytes = new Uint8Array(headerBytes + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length * 256);
  view.setUint8(lengthBytes, crc(bytes.subarray(0, lengthBytes), 8));
  view.setUint32(lengthBytes + 1, crc(content, 32));
  bytes.set(content, headerBytes);
  return toBase64Url(bytes);
}

/** The content of a frame. A text that was both cut and altered may be told as either. */
export function unframe(text: string): Result<Uint8Array, 'cut' | 'altered'> {
  const decoded = fromBase64Url(text);
  if (decoded === undefined) return failure('altered');
  const { bytes, exact } = decoded;
  if (bytes.length <= lengthBytes) return failure('cut');
  const view = new DataView(bytes.buffer);
  if (view.getUint8(lengthBytes) !== crc(bytes.subarray(0, lengthBytes), 8)) return failure('altered');
  const end = headerBytes + (view.getUint32(0) >>> 8);
  if (bytes.length < end) return failure('cut');
  if (!exact || bytes.length > end) return failure('altered');
  const content = bytes.subarray(headerBytes, end);
  return view.getUint32(lengthBytes + 1) === crc(content, 32) ? success(content) : failure('altered');
}
