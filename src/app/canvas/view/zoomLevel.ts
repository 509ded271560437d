/** Below this the names of a whole design can hardly be read. */
export const readableZoom = 0.6;

/** How much is shown at a zoom: all, names only, glyphs for chips, icons alone, or the shapes of the networks. */
export function zoomLevel(zoom: number): 'all' | 'names' | 'glyphs' | 'icons' | 'shapes' {
  // As the percentage is shown: what reads 82 % behaves as 82 %.
  const percent = Math.round(zoom * 100);
  if (percent >= 82) return 'all';
  if (percent >= readableZoom * 100) return 'names';
  if (percent >= 40) return 'glyphs';
  return percent >= 28 ? 'icons' : 'shapes';
}
