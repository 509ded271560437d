export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** `x` and `y` are the top left corner; right and bottom edges do not belong to the rectangle. */
export type Rect = Point & Size;

export function containsPoint(rect: Rect, point: Point): boolean {
  return (
    rect.x <= point.x && point.x < rect.x + rect.width && rect.y <= point.y && point.y < rect.y + rect.height
  );
}

/** Whether the rectangles share an area; touching edges do not count. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest rectangle around all of them; undefined for none. */
export function union(rects: readonly Rect[]): Rect | undefined {
  const [first, ...rest] = rects;
  if (!first) return undefined;
  return rest.reduce((around, rect) => {
    const x = Math.min(around.x, rect.x);
    const y = Math.min(around.y, rect.y);
    const right = Math.max(around.x + around.width, rect.x + rect.width);
    const bottom = Math.max(around.y + around.height, rect.y + rect.height);
    return { x, y, width: right - x, height: bottom - y };
  }, first);
}

/** The rectangle with every edge moved inwards (outwards when negative); it shrinks to its centre at most. */
export function inset(rect: Rect, by: number): Rect {
  const horizontal = Math.min(by, rect.width / 2);
  const vertical = Math.min(by, rect.height / 2);
  return {
    x: rect.x + horizontal,
    y: rect.y + vertical,
    width: rect.width - 2 * horizontal,
    height: rect.height - 2 * vertical,
  };
}

/** The nearest multiple of `grid`; halves go up. */
export function snap(value: number, grid: number): number {
  // Adding zero turns -0 into 0, which would otherwise show up in saved documents.
  return Math.round(value / grid) * grid + 0;
}

export function translate<T extends Point>(shape: T, by: Point): T {
  return { ...shape, x: shape.x + by.x, y: shape.y + by.y };
}
