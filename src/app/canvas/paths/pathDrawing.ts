/** What draws a path; the first view does without. */
export async function pathDrawing() {
  const [{ PathOverlay }, { PathLegend }] = await Promise.all([
    import('./PathOverlay.tsx'),
    import('./PathLegend.tsx'),
  ]);
  return { PathOverlay, PathLegend };
}

export type PathDrawing = Awaited<ReturnType<typeof pathDrawing>>;
