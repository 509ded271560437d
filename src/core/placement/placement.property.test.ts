import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, parseCidr, type Cidr } from '../lib/cidr.ts';
import { intersects, type Rect } from '../lib/geometry.ts';
import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';
import { absoluteRect, sizeOf } from './absoluteRect.ts';
import { neighboursIn } from './grow.ts';
import { kindIds } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { moveResource } from './moveResource.ts';
import { duplicate } from './paste.ts';
import { addResource } from './place.ts';
import { addressSpaces, subnetRanges } from '../addressing/freeRange.ts';
import { remove } from './remove.ts';

const point = fc.record({ x: fc.integer({ min: -200, max: 1400 }), y: fc.integer({ min: -200, max: 900 }) });
const pick = fc.nat(40);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      kind: fc.constantFrom(...kindIds),
      at: fc.option(point),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('move' as const), what: pick, into: fc.option(pick), at: point }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duplicate' as const), what: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), what: pick }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function idAt(document: DesignDocument, index: number): string {
  const ids = Object.keys(document.resources);
  return ids[index % Math.max(1, ids.length)] ?? '';
}

function run(document: DesignDocument, action: Step): DesignDocument {
  if (action.do === 'add') {
    const added = addResource(document, action.kind, { at: action.at ?? undefined });
    return added.ok ? added.value.document : document;
  }
  const id = idAt(document, action.what);
  if (action.do === 'remove') return remove([id])(document);
  if (action.do === 'duplicate') {
    const copied = duplicate(document, [id]);
    return copied.ok ? copied.value.document : document;
  }
  const into = action.into === null ? undefined : idAt(document, action.into);
  const moved = moveResource(document, id, into, action.at);
  return moved.ok ? moved.value : document;
}

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x + layoutSizes.padding &&
  inner.y >= outer.y + layoutSizes.header &&
  inner.x + inner.width <= outer.x + outer.width - layoutSizes.padding &&
  inner.y + inner.height <= outer.y + outer.height - layoutSizes.padding;

/** Sentences about what is wrong with a design; none is what every placement must leave. */
function broken(document: DesignDocument): readonly string[] {
  const faults: string[] = [];
  const names = new Set<string>();
  for (const [id, resource] of Object.entries(document.resources)) {
    const key = `${resource.kind} ${resource.kind === 'subnet' ? resource.parent : ''} ${resource.name}`;
    if (names.has(key)) faults.push(`${id} has the name of another: ${resource.name}`);
    names.add(key);
    const rect = absoluteRect(document, id);
    const outer = resource.parent === undefined ? undefined : absoluteRect(document, resource.parent);
    if (rect !== undefined && outer !== undefined && !isInside(rect, outer))
      faults.push(`${id} is not inside`);
    if (resource.kind === 'virtual-network') faults.push(...brokenRanges(document, id));
  }
  const containers = [
    undefined,
    ...Object.keys(document.resources).filter((id) =>
      ['subnet', 'virtual-network'].includes(document.resources[id]?.kind ?? ''),
    ),
  ];
  for (const container of containers) {
    const rects = neighboursIn(document, container).map(({ rect }) => rect);
    const overlapping = rects.some((rect, index) =>
      rects.slice(index + 1).some((other) => intersects(rect, other)),
    );
    if (overlapping) faults.push(`things overlap in ${container ?? 'the canvas'}`);
  }
  return faults;
}

function brokenRanges(document: DesignDocument, network: string): readonly string[] {
  const ranges = subnetRanges(document, network);
  const spaces = addressSpaces(document, network);
  const outside = ranges.filter((range) => !spaces.some((space) => contains(space, range)));
  const collide = ranges.some((range, index) =>
    ranges.slice(index + 1).some((other) => overlaps(range, other)),
  );
  return [
    ...outside.map(({ text }) => `${text} is outside of ${network}`),
    ...(collide ? [`ranges overlap in ${network}`] : []),
  ];
}

/** Something to begin with, so that few steps are refused. */
const begun = [
  'internet',
  'virtual-network',
  'virtual-network',
  'aks-cluster',
  'azure-firewall',
  'node-pool',
  'kubernetes-service',
].reduce((document, kind) => {
  const added = addResource(document, kind);
  return added.ok ? added.value.document : document;
}, emptyDocument('test'));

describe('any sequence of placements', () => {
  it('keeps things inside, apart, named and addressed once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let document = begun;
        for (const action of steps) {
          document = run(document, action);
          expect(broken(document)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps address spaces of networks apart', () => {
    const spacesOf = (document: DesignDocument): readonly Cidr[] =>
      Object.values(document.resources).flatMap(({ props }) => {
        const spaces = props['addressSpace'];
        const first = parseCidr(Array.isArray(spaces) && typeof spaces[0] === 'string' ? spaces[0] : '');
        return first.ok ? [first.value] : [];
      });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const spaces = spacesOf(steps.reduce(run, begun));
        expect(spaces.some((a, index) => spaces.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('never makes a container smaller', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), step, (steps, last) => {
        const before = steps.reduce(run, begun);
        const after = run(before, last);
        for (const [id, resource] of Object.entries(before.resources)) {
          const later = after.resources[id];
          if (later === undefined || resource.kind !== later.kind) continue;
          expect(sizeOf(later).width).toBeGreaterThanOrEqual(sizeOf(resource).width);
          expect(sizeOf(later).height).toBeGreaterThanOrEqual(sizeOf(resource).height);
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
