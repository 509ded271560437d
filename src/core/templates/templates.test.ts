import { describe, expect, it } from 'vitest';
import { absoluteRect, childrenOf } from '../placement/absoluteRect.ts';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { apart } from '../placement/freeSpots.ts';
import { addressSpaces, subnetRanges } from '../addressing/freeRange.ts';
import { contentSize, gapIn, neighboursIn } from '../placement/grow.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { contains, overlaps } from '../lib/cidr.ts';
import { parseDocumentText } from '../model/parseDocument.ts';
import { serializeDocument } from '../model/serializeDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { runScenarios } from '../scenarios/runScenarios.ts';
import { templates } from './index.ts';

it.each(['reference-architecture', 'hub-and-spoke'])(
  'an administrator reaches the API server of %s from its jump machine',
  (id) => {
    const document = templates.find((template) => template.id === id)?.document;
    const results = document === undefined ? [] : runScenarios(createAnalysisContext(document));
    const admin = results.find((result) => result.id === 'admin-to-api-server');
    expect(admin?.verdict).toBe('pass');
    expect(admin?.walks.map(({ flow }) => flow.from)).toEqual([
      { type: 'resource', id: 'virtual-machine-1' },
    ]);
  },
);

describe.each(templates)('template $id', ({ document }) => {
  it('survives being written and read', () => {
    const read = parseDocumentText(serializeDocument(document, catalogue), catalogue);
    expect(read).toEqual({ ok: true, value: document });
  });

  it('has names that Azure accepts', () => {
    const refused = Object.values(document.resources).filter(
      ({ kind, name }) => kindOf(kind)?.naming.pattern.test(name) !== true,
    );
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  it('stands on the grid, inside its containers, with gutters between', () => {
    for (const container of [undefined, ...Object.keys(document.resources)]) {
      const rects = neighboursIn(document, container).map(({ rect }) => rect);
      const gap = gapIn(document, container);
      const close = rects.filter((a, index) => rects.slice(index + 1).some((b) => !apart(a, b, gap)));
      expect(close).toEqual([]);
      expect(rects.flatMap(({ x, y }) => [x % 20, y % 20]).every((rest) => rest === 0)).toBe(true);
      if (container === undefined || childrenOf(document, container).length === 0) continue;
      const { width, height } = contentSize(document, container);
      const size = absoluteRect(document, container);
      expect(size?.width).toBeGreaterThanOrEqual(width);
      expect(size?.height).toBeGreaterThanOrEqual(height);
    }
  });

  it('has subnets that lie in their network and apart', () => {
    const networks = Object.keys(document.resources).filter(
      (id) => document.resources[id]?.kind === 'virtual-network',
    );
    for (const network of networks) {
      const ranges = subnetRanges(document, network);
      const [space] = addressSpaces(document, network);
      expect(ranges.every((range) => space !== undefined && contains(space, range))).toBe(true);
      expect(ranges.some((a, index) => ranges.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
    }
  });
});
