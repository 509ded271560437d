import type { DrawnPath } from '../../core/picture/paths/drawnPath.ts';

/** The classes of what is on a path, or decided it, by its id on the canvas; empty for what stands beside it. */
export function pathClass({ marks, tone }: Pick<DrawnPath, 'marks' | 'tone'>, id: string): string {
  const mark = marks.get(id);
  if (mark === undefined || mark === 'holds-path') return mark ?? '';
  const onPath = `on-path tone-${tone}`;
  return mark === 'on-path' ? onPath : `${onPath} decides-${mark}`;
}
