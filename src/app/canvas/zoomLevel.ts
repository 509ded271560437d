/** Below this the names of a whole design can hardly be read. */
export const readableZoom = 0.6;

/** How much is shown at a zoom: all, names only, glyphs for chips, icons alone, or the shapes of the networks. */
export function zoomLevel(zoom: number): 'all' | 'names' | 'glyphs' | 'icons' | 'shapes' {
  if (zoom >= 0.82) return 'all';
  if (zoom >= readableZoom) return 'names';
  if (zoom >= 0.4) return 'glyphs';
  return zoom >= 0.28 ? 'icons' : 'shapes';
}
