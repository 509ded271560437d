import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import type { Point, Rect } from '../lib/geometry.ts';
import type { Language, Text } from '../text/text.ts';
import { fitText } from './fitText.ts';
import { glyphOf } from './glyphOf.ts';
import { pictureColours, type PictureColours, type Theme } from './pictureColours.ts';
import { element, escapeXml } from './element.ts';

export interface PictureOptions {
  readonly theme: Theme;
  readonly language: Language;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  readonly monospace?: boolean;
  /** Longer text ends in an ellipsis. */
  readonly room?: number;
  readonly anchor?: 'middle';
}

export const fonts = {
  sans: "'Inter Variable', Inter, 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', system-ui, sans-serif",
  monospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
} as const;

/** Marks of one picture: everything that depends on theme and language in one hand. */
export interface Brush {
  readonly colours: PictureColours;
  say(text: Text): string;
  /** `at` is the left end of the baseline. */
  text(text: string, at: Point, style: TextStyle): string;
  glyph(icon: string, at: Point, size: number, colour: string): string;
  box(rect: Rect, radius: number, style: Readonly<Record<string, string | number>>): string;
  line(
    path: string,
    colour: string,
    width: number,
    style?: Readonly<Record<string, string | number>>,
  ): string;
  /** The pattern that `hatch` refers to; each picture holds it once. */
  readonly definitions: string;
  readonly hatch: string;
}

export function createBrush({ theme, language }: PictureOptions): Brush {
  const colours = pictureColours[theme];
  const hatchId = `ringwall-hatch-${theme}`;
  return {
    colours,
    say: (text) => text[language],
    text: (text, at, { size, colour, weight, monospace = false, room, anchor }) => {
      const shown = room === undefined ? text : fitText(text, size, room, monospace, (weight ?? 400) >= 600);
      const attributes = {
        x: at.x,
        y: at.y,
        'font-size': size,
        fill: colour,
        'font-weight': weight,
        'font-family': monospace ? fonts.monospace : undefined,
        'text-anchor': anchor,
      };
      // The whole text stays within reach where only its beginning is shown.
      const title = shown === text ? [] : [element('title', {}, escapeXml(text))];
      return element('text', attributes, escapeXml(shown), ...title);
    },
    glyph: (icon, at, size, colour) =>
      element(
        'g',
        {
          transform: `translate(${at.x} ${at.y}) scale(${round(size / 24)})`,
          fill: 'none',
          stroke: colour,
          'stroke-width': size >= 20 ? 1.5 : size >= 16 ? 1.8 : 2,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        },
        glyphOf(icon) ?? '',
      ),
    box: ({ x, y, width, height }, radius, style) =>
      element('rect', { x, y, width, height, rx: radius, ...style }),
    line: (path, colour, width, style = {}) =>
      element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, ...style }),
    hatch: `url(#${hatchId})`,
    definitions: element(
      'defs',
      {},
      element(
        'pattern',
        { id: hatchId, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        element('rect', { width: 7, height: 7, fill: colours.microsoft }),
        element('rect', { width: 1, height: 7, fill: colours.microsoftHatch }),
      ),
      element(
        'pattern',
        {
          id: `ringwall-dots-${theme}`,
          width: layoutSizes.grid,
          height: layoutSizes.grid,
          patternUnits: 'userSpaceOnUse',
        },
        element('circle', { cx: 1, cy: 1, r: 1, fill: colours.dot }),
      ),
    ),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The ground of a picture with the dots of the canvas. */
export function ground(brush: Brush, theme: Theme, rect: Rect): string {
  return (
    brush.box(rect, 0, { fill: brush.colours.canvas }) +
    brush.box(rect, 0, { fill: `url(#ringwall-dots-${theme})` })
  );
}
