import { intersects, type Point, type Rect } from '../../core/lib/geometry.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Step } from '../../core/reach/trace.ts';
import { routeObstacles } from './routeObstacles.ts';
import type { Visit } from './pathVisits.ts';

/** A decision on the way, said beside the line. */
export interface PathPill {
  readonly rect: Rect;
  readonly number: number | undefined;
  /** What was done: `SNAT`, or the route table that decided. */
  readonly word: string;
  readonly detail: string;
}

const height = 22;
/** Of a pill's letters, which must not be measured: the same place on every machine. */
const letter = 6.3;
const apart = 10;

interface Leaving {
  readonly visit: Visit;
  /** The line that leads on from there. */
  readonly line: readonly Point[] | undefined;
}

/** Address translations and routes of the flow, each beside the line that follows from it. */
export function pathPills(
  document: DesignDocument,
  visits: readonly Leaving[],
  numbers: ReadonlyMap<string, number>,
  occupied: readonly Rect[],
): readonly PathPill[] {
  const { blocks } = routeObstacles(document);
  const lines = visits.flatMap(({ line }) => (line === undefined ? [] : rectsOf(line)));
  const taken: Rect[] = [...blocks, ...occupied, ...lines];
  const said = new Set<string>();
  const numbered = new Set<number | undefined>();
  return visits.flatMap(({ visit, line }) => {
    if (line === undefined) return [];
    const shown = numbers.get(visit.node.id);
    return visit.hops.flatMap((hop) =>
      hop.steps.flatMap((step) => {
        const content = contentOf(document, step);
        if (content === undefined || said.has(`${content.word} ${content.detail}`)) return [];
        const number = numbers.get(hop.node.id);
        const own = number === shown || numbered.has(number) ? undefined : number;
        const width = Math.ceil(
          (content.word.length + content.detail.length + 1) * letter + 20 + (own === undefined ? 0 : 22),
        );
        const rect = spot(line, { width, height }, taken);
        if (rect === undefined) return [];
        numbered.add(number);
        said.add(`${content.word} ${content.detail}`);
        taken.push(rect);
        return [{ rect, number: own, ...content }];
      }),
    );
  });
}

function contentOf(document: DesignDocument, step: Step): { word: string; detail: string } | undefined {
  const detail = step.detail?.replaceAll('->', '→');
  if (detail === undefined) return undefined;
  if (step.action === 'snat') return { word: 'SNAT', detail };
  if (step.action === 'dnat') return { word: 'DNAT', detail };
  if (step.action !== 'route' || step.rule?.resource === undefined) return undefined;
  return { word: document.resources[step.rule.resource]?.name ?? step.rule.name, detail };
}

function rectsOf(line: readonly Point[]): readonly Rect[] {
  return line.flatMap((a, index) => {
    const b = line[index + 1];
    if (b === undefined) return [];
    const x = Math.min(a.x, b.x) - 3;
    const y = Math.min(a.y, b.y) - 3;
    return [{ x, y, width: Math.abs(a.x - b.x) + 6, height: Math.abs(a.y - b.y) + 6 }];
  });
}

/** The first place beside the line, longest part first, where the pill covers nothing. */
function spot(
  line: readonly Point[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
): Rect | undefined {
  const parts = line
    .flatMap((a, index) => {
      const b = line[index + 1];
      return b === undefined ? [] : [{ a, b, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) }];
    })
    .toSorted((one, other) => other.length - one.length);
  for (const { a, b } of parts) {
    const vertical = a.x === b.x;
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
      const x = a.x + (b.x - a.x) * share;
      const y = a.y + (b.y - a.y) * share;
      const places: readonly Point[] = vertical
        ? [
            { x: x - apart - size.width, y: y - size.height / 2 },
            { x: x + apart, y: y - size.height / 2 },
          ]
        : [
            { x: x - size.width / 2, y: y - apart - size.height },
            { x: x - size.width / 2, y: y + apart },
          ];
      for (const place of places) {
        const rect = { ...place, ...size };
        if (!taken.some((other) => intersects(other, rect))) return rect;
      }
    }
  }
  return undefined;
}
