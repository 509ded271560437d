import type { PathDrawing } from '../pathStore.ts';

/** What draws a path; the first view does without. */
export async function pathDrawing(): Promise<PathDrawing> {
  const [{ PathOverlay }, { PathLegend }] = await Promise.all([
    import('./PathOverlay.tsx'),
    import('./PathLegend.tsx'),
  ]);
  return { PathOverlay, PathLegend };
}
