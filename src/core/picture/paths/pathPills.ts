import { intersects, union, type Point, type Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { packetText } from '../../net/addressText.ts';
import type { Step } from '../../reach/engine/trace.ts';
import type { Text } from '../../text/text.ts';
import type { NumberedHop } from './hopNumbers.ts';
import type { Visit } from './pathVisits.ts';
import { routeObstacles } from './routeObstacles.ts';
import { segmentsOf } from './segmentsOf.ts';

/** A decision on the way, said beside the line. */
export interface PathPill {
  readonly rect: Rect;
  readonly number: number | undefined;
  /** What was done: `SNAT`, or the route table that decided. */
  readonly word: string;
  readonly detail: Text;
  /** Of an address translation: the address before it, and where that is done. */
  readonly translated?: { readonly before: Text; readonly at: NumberedHop };
}

const height = 22;
/** Of a pill's letters, which must not be measured: the same place on every machine. */
const letter = 6.3;
const apart = 10;
const beyond = apart + 18;

/** A card with the line that leads on from it. */
export interface Leaving {
  readonly visit: Visit;
  /** Undefined at the end of the way. */
  readonly line: readonly Point[] | undefined;
  readonly way: NumberedHop['way'];
}

/** Address translations and routes of the flow, each beside the line that follows from it. */
export function pathPills(
  document: DesignDocument,
  visits: readonly Leaving[],
  numbers: ReadonlyMap<string, number>,
  occupied: readonly Rect[],
): readonly PathPill[] {
  const { blocks, containers } = routeObstacles(document);
  const drawn = union(containers);
  const lines = visits.flatMap(({ line }) => (line === undefined ? [] : rectsOf(line)));
  const taken: Rect[] = [...blocks, ...occupied, ...lines];
  const said = new Set<string>();
  const numbered = new Set<number | undefined>();
  return visits.flatMap(({ visit, line, way }) => {
    if (line === undefined) return [];
    const shown = numbers.get(visit.node.id);
    return visit.hops.flatMap((hop) =>
      hop.steps.flatMap((step) => {
        const number = numbers.get(hop.node.id);
        const content = contentOf(document, step, number === undefined ? undefined : { way, number });
        if (content === undefined || said.has(`${content.word} ${content.detail.en}`)) return [];
        const own = number === shown || numbered.has(number) ? undefined : number;
        const width = Math.ceil(
          (content.word.length + lettersOf(content.detail) + 1) * letter + 20 + (own === undefined ? 0 : 22),
        );
        const spots = spotsBeside(line, { width, height }, taken);
        // A design is framed with little room around it: what stands beyond its edge may be out of sight.
        const rect = spots.find((candidate) => drawn === undefined || lies(candidate, drawn)) ?? spots[0];
        if (rect === undefined) return [];
        numbered.add(number);
        said.add(`${content.word} ${content.detail.en}`);
        taken.push(rect);
        return [{ rect, number: own, ...content }];
      }),
    );
  });
}

type Content = Pick<PathPill, 'word' | 'detail' | 'translated'>;

function contentOf(document: DesignDocument, step: Step, at: NumberedHop | undefined): Content | undefined {
  if (step.detail === undefined) return undefined;
  const [source = ''] = step.detail.split(' -> ');
  const detail = arrowed(packetText(step.detail));
  const translated = at === undefined ? {} : { translated: { before: packetText(source), at } };
  if (step.action === 'snat') return { word: 'SNAT', detail, ...translated };
  if (step.action === 'dnat') return { word: 'DNAT', detail, ...translated };
  if (step.action !== 'route' || step.rule?.resource === undefined) return undefined;
  return { word: document.resources[step.rule.resource]?.name ?? step.rule.name, detail };
}

function arrowed({ en, ja }: Text): Text {
  return { en: en.replaceAll('->', '→'), ja: ja.replaceAll('->', '→') };
}

/** In the language that takes more room; a Japanese letter takes that of two. */
function lettersOf({ en, ja }: Text): number {
  const wide = ja.match(/[\u3000-\uffff]/g)?.length ?? 0;
  return Math.max(en.length, ja.length + wide);
}

function rectsOf(line: readonly Point[]): readonly Rect[] {
  return segmentsOf(line).map(({ a, b }) => {
    const x = Math.min(a.x, b.x) - 3;
    const y = Math.min(a.y, b.y) - 3;
    return { x, y, width: Math.abs(a.x - b.x) + 6, height: Math.abs(a.y - b.y) + 6 };
  });
}

function lies({ x, width }: Rect, within: Rect): boolean {
  return x >= within.x && x + width <= within.x + within.width;
}

/** Places beside the line, longest part first, where the pill covers nothing. */
function spotsBeside(
  line: readonly Point[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
): readonly Rect[] {
  const spots: Rect[] = [];
  const parts = segmentsOf(line)
    .map(({ a, b }) => ({ a, b, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) }))
    .toSorted((one, other) => other.length - one.length);
  for (const { a, b } of parts) {
    const vertical = a.x === b.x;
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
      const x = a.x + (b.x - a.x) * share;
      const y = a.y + (b.y - a.y) * share;
      // Close to the line, or beyond the other way that runs beside it.
      const places = [apart, beyond].flatMap((gap): readonly Point[] =>
        vertical
          ? [
              { x: x - gap - size.width, y: y - size.height / 2 },
              { x: x + gap, y: y - size.height / 2 },
            ]
          : [
              { x: x - size.width / 2, y: y - gap - size.height },
              { x: x - size.width / 2, y: y + gap },
            ],
      );
      for (const place of places) {
        const rect = { ...place, ...size };
        if (!taken.some((other) => intersects(other, rect))) spots.push(rect);
      }
    }
  }
  return spots;
}
