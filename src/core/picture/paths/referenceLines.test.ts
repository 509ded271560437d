import { describe, expect, it } from 'vitest';
import { intersects } from '../../lib/geometry.ts';
import { hubAndSpoke } from '../../templates/hubAndSpoke.ts';
import { referenceLines } from './referenceLines.ts';
import { routeObstacles } from './routeObstacles.ts';
import { segmentsOf } from './segmentsOf.ts';

const design = hubAndSpoke();

function idOf(name: string): string {
  const found = Object.entries(design.resources).find(([, resource]) => resource.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found[0];
}

function joined(name: string): readonly string[] {
  const nameOf = (id: string): string => design.resources[id]?.name ?? id;
  return referenceLines(design, idOf(name))
    .map(({ from, to }) => `${nameOf(from)} -> ${nameOf(to)}`)
    .toSorted();
}

describe('referenceLines', () => {
  it.each([
    ['pep-crorders', ['pep-crorders -> crorders']],
    ['crorders', ['aks-orders -> crorders', 'pep-crorders -> crorders']],
    ['agw-orders', ['agw-orders -> orders']],
    ['orders', ['agw-orders -> orders', 'orders -> aks-orders']],
  ])('joins %s with what it names and what names it', (name, expected) => {
    expect(joined(name)).toEqual(expected);
  });

  it('draws no second line where a tether is', () => {
    expect(joined('snet-apiserver')).toEqual([]);
    expect(joined('aks-orders')).not.toContain('aks-orders -> snet-apiserver');
  });

  it('draws nothing to what is docked on a host', () => {
    expect(joined('snet-aks')).toEqual([]);
    expect(joined('waf-orders')).toEqual([]);
  });

  it.each(['aks-orders', 'pep-kv-orders', 'agw-orders'])('leads the lines of %s past every card', (name) => {
    const { blocks } = routeObstacles(design);
    const crossing = referenceLines(design, idOf(name))
      .flatMap(({ points }) => segmentsOf(points))
      .filter(({ a, b }) => {
        const line = {
          x: Math.min(a.x, b.x),
          y: Math.min(a.y, b.y),
          width: Math.abs(a.x - b.x) || 0.01,
          height: Math.abs(a.y - b.y) || 0.01,
        };
        return blocks.some((block) => intersects(block, line));
      });
    expect(crossing).toEqual([]);
  });
});
