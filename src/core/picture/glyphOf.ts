import { kindOf } from '../kinds/registry/kinds.ts';
import { glyphs } from './glyphs.ts';

/** The glyph of a kind, an endpoint, a state or a command, by its name; undefined where there is none. */
export function glyphOf(name: string): string | undefined {
  return kindOf(name)?.glyph ?? glyphs[name];
}
