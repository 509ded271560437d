import { strFromU8, unzipSync } from 'fflate';

/** The files of a zip by path, as text. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}
