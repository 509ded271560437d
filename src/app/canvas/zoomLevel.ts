/** How much is shown at a zoom: all, names only, glyphs for chips, or icons alone. */
export function zoomLevel(zoom: number): 'all' | 'names' | 'glyphs' | 'icons' {
  if (zoom >= 0.82) return 'all';
  if (zoom >= 0.6) return 'names';
  return zoom >= 0.4 ? 'glyphs' : 'icons';
}
