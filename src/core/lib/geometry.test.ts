import { describe, expect, it } from 'vitest';
import { containsPoint, inset, intersects, snap, translate, union } from './geometry.ts';

const rect = { x: 10, y: 20, width: 100, height: 50 };

describe('geometry', () => {
  it.each([
    [{ x: 10, y: 20 }, true],
    [{ x: 109, y: 69 }, true],
    [{ x: 110, y: 30 }, false],
    [{ x: 50, y: 70 }, false],
    [{ x: 9, y: 30 }, false],
  ])('containsPoint %j: %s', (point, expected) => {
    expect(containsPoint(rect, point)).toBe(expected);
  });

  it.each([
    [{ x: 100, y: 60, width: 50, height: 50 }, true],
    [{ x: 20, y: 30, width: 5, height: 5 }, true],
    [{ x: 110, y: 20, width: 5, height: 5 }, false],
    [{ x: 10, y: 70, width: 5, height: 5 }, false],
  ])('intersects %j: %s', (other, expected) => {
    expect(intersects(rect, other)).toBe(expected);
    expect(intersects(other, rect)).toBe(expected);
  });

  it('union surrounds all rectangles', () => {
    expect(union([])).toBeUndefined();
    expect(union([rect, { x: 0, y: 60, width: 20, height: 40 }])).toEqual({
      x: 0,
      y: 20,
      width: 110,
      height: 80,
    });
  });

  it('inset never turns a rectangle inside out', () => {
    expect(inset(rect, 10)).toEqual({ x: 20, y: 30, width: 80, height: 30 });
    expect(inset(rect, -10)).toEqual({ x: 0, y: 10, width: 120, height: 70 });
    expect(inset(rect, 40)).toEqual({ x: 50, y: 45, width: 20, height: 0 });
  });

  it.each([
    [13, 8, 16],
    [11, 8, 8],
    [12, 8, 16],
    [-3, 8, 0],
    [-13, 8, -16],
  ])('snap %d on a grid of %d is %d', (value, grid, expected) => {
    expect(snap(value, grid)).toBe(expected);
  });

  it('translate moves and keeps the rest', () => {
    expect(translate(rect, { x: -10, y: 5 })).toEqual({ x: 0, y: 25, width: 100, height: 50 });
  });
});
