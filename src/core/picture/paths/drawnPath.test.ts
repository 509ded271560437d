import { describe, expect, it } from 'vitest';
import { intersects } from '../../lib/geometry.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { runScenarios } from '../../scenarios/runScenarios.ts';
import { aksDefault } from '../../templates/aksDefault.ts';
import { referenceArchitecture } from '../../templates/referenceArchitecture.ts';
import { routeObstacles } from './routeObstacles.ts';
import { segmentsOf } from './segmentsOf.ts';
import { drawnPath } from './drawnPath.ts';

const designs = { 'aks-default': aksDefault(), 'reference-architecture': referenceArchitecture() } as const;

function drawn(design: keyof typeof designs, id: string) {
  const document = designs[design];
  const scenario = runScenarios(createAnalysisContext(document)).find((each) => each.id === id);
  const walk = scenario?.walks[0];
  if (scenario === undefined || walk === undefined) throw new Error(`${id} has no walk`);
  return drawnPath(document, scenario, walk);
}

describe('drawnPath', () => {
  it('draws an attack that got through in red to whom it reached, and its reply', () => {
    const path = drawn('aks-default', 'pod-to-c2');
    expect(path.tone).toBe('attack');
    expect(path.flag?.kind).toBe('reached');
    expect(path.request).toHaveLength(1);
    expect(path.reply).toHaveLength(1);
    expect(path.remainder).toEqual([]);
    expect(path.pills.map(({ word }) => word)).toEqual(['SNAT', 'SNAT']);
  });

  it('ends what is blocked in a bar at the firewall, and dots what would follow', () => {
    const path = drawn('reference-architecture', 'pod-to-c2');
    expect(path.tone).toBe('outbound');
    expect(path.flag?.kind).toBe('blocked');
    expect(path.barred).toBe('request');
    expect(path.remainder).toHaveLength(1);
    expect(path.endpoints.map(({ reached }) => reached)).toEqual([false]);
  });

  it.each([
    ['aks-default', 'sql-injection-to-pod'],
    ['aks-default', 'clean-request-to-pod'],
    ['reference-architecture', 'clean-request-to-pod'],
    ['reference-architecture', 'nodes-to-api-server'],
    ['reference-architecture', 'nodes-to-aks-needs'],
  ] as const)('leads %s: %s past every card, chip and header', (design, id) => {
    const path = drawn(design, id);
    const { blocks } = routeObstacles(designs[design]);
    const crossing = [...path.request, ...path.reply].flatMap(segmentsOf).flatMap(({ a, b }) => {
      const line = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x) || 0.01,
        height: Math.abs(a.y - b.y) || 0.01,
      };
      return blocks.filter((block) => intersects(block, line));
    });
    expect(crossing).toEqual([]);
  });

  it.each(['nodes-to-api-server', 'nodes-to-aks-needs'])('leads the reply of %s beside its request', (id) => {
    const { request, reply } = drawn('reference-architecture', id);
    const length = (lines: typeof request): number =>
      lines.flatMap(segmentsOf).reduce((sum, { a, b }) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
    expect(length(reply)).toBeLessThan(length(request) + 120);
  });
});
