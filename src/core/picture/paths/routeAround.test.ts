import { describe, expect, it } from 'vitest';
import { absoluteRect } from '../../placement/absoluteRect.ts';
import { intersects, type Point, type Rect } from '../../lib/geometry.ts';
import { emptyDocument, type DesignDocument, type Resource } from '../../model/designDocument.ts';
import { routeAround } from './routeAround.ts';
import { routeObstacles } from './routeObstacles.ts';
import { segmentsOf, type Line } from './segmentsOf.ts';

const subnet = (name: string, x: number, y: number, width = 200, height = 120): Resource => ({
  kind: 'subnet',
  name,
  parent: 'v',
  position: { x, y },
  size: { width, height },
  props: { addressPrefix: '10.10.4.0/22' },
});
const card = (kind: string, parent: string, x = 20, y = 40): Resource => ({
  kind,
  name: kind,
  parent,
  position: { x, y },
  props: {},
});

const design: DesignDocument = {
  ...emptyDocument('d'),
  resources: {
    v: {
      kind: 'virtual-network',
      name: 'vnet-shop-prod',
      position: { x: 0, y: 140 },
      size: { width: 760, height: 440 },
      props: { addressSpace: ['10.10.0.0/16'] },
    },
    web: subnet('snet-appgw', 20, 40),
    fw: subnet('AzureFirewallSubnet', 260, 40),
    api: subnet('snet-apiserver', 500, 40),
    aks: subnet('snet-aks', 20, 220, 440, 200),
    gateway: card('application-gateway', 'web'),
    firewall: card('azure-firewall', 'fw'),
    service: card('kubernetes-service', 'aks'),
    system: card('node-pool', 'aks', 20, 120),
    user: card('node-pool', 'aks', 260, 40),
  },
};

const endpoint: Rect = { x: 260, y: 20, width: 160, height: 56 };
const rectOf = (id: string): Rect => absoluteRect(design, id) ?? endpoint;

function crossed(points: readonly Point[], ends: readonly Rect[]): readonly Rect[] {
  const { blocks } = routeObstacles(design, [endpoint]);
  const isEnd = (block: Rect): boolean => ends.some((end) => end.x === block.x && end.y === block.y);
  return segmentsOf(points).flatMap(({ a, b }) => {
    const line = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x) || 0.01,
      height: Math.abs(a.y - b.y) || 0.01,
    };
    return blocks.filter((block) => !isEnd(block) && intersects(block, line));
  });
}

describe('routeAround', () => {
  it.each([
    ['user', 'firewall'],
    ['system', 'firewall'],
    ['system', 'gateway'],
    ['gateway', 'service'],
    ['firewall', 'endpoint'],
    ['system', 'endpoint'],
    ['service', 'user'],
  ])('leads from %s to %s along gutters, past every card and header', (from, to) => {
    const [leg] = routeAround(design, [{ rect: rectOf(from) }, { rect: rectOf(to) }], {
      endpoints: [endpoint],
    });
    const points = leg ?? [];
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(crossed(points, [rectOf(from), rectOf(to)])).toEqual([]);
    for (const { a, b } of segmentsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
  });

  it('goes straight up from a card that stands below the other', () => {
    const [leg] = routeAround(design, [{ rect: rectOf('user') }, { rect: rectOf('firewall') }]);
    expect(leg).toHaveLength(2);
  });

  it('lets request and reply share a gutter', () => {
    const stops = [{ rect: rectOf('service') }, { rect: rectOf('firewall') }];
    const request = routeAround(design, stops, { paired: true });
    const reply = routeAround(design, stops.toReversed(), { used: request, paired: true });
    const length = (legs: readonly Line[]): number =>
      segmentsOf(legs[0] ?? []).reduce((sum, { a, b }) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
    expect(length(reply)).toBeLessThan(length(request) + 160);
  });

  it('leads the reply beside the request', () => {
    const stops = [{ rect: rectOf('user') }, { rect: rectOf('firewall') }];
    const request = routeAround(design, stops);
    const [reply] = routeAround(design, stops.toReversed(), { used: request });
    const x = (points: readonly Point[] | undefined): number => points?.[0]?.x ?? 0;
    expect(Math.abs(x(reply) - x(request[0]))).toBeGreaterThanOrEqual(16);
  });
});
