import { union, type Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { addressText } from '../../net/addressText.ts';
import { absoluteRect } from '../../placement/absoluteRect.ts';
import type { Hop, Trace } from '../../reach/engine/trace.ts';
import type { Text } from '../../text/text.ts';
import { isOutside, isPrivateText, rectOfNode } from './rectOfNode.ts';

/** Someone outside the design who sends or receives, while a flow is shown. */
export interface FlowEndpoint {
  readonly id: string;
  readonly icon: string;
  readonly label: Text;
  readonly address: string;
  readonly rect: Rect;
  /** False: the flow never came here. */
  readonly reached: boolean;
}

const size = { width: 160, height: 56 };
const gap = 12;

/** The Internet's zone, or the place above the design where it would stand. */
function zoneOf(document: DesignDocument): Rect {
  const [zone] = Object.entries(document.resources).flatMap(([id, { kind }]) =>
    kind === 'internet' ? (absoluteRect(document, id) ?? []) : [],
  );
  if (zone !== undefined) return zone;
  const all = union(Object.keys(document.resources).flatMap((id) => absoluteRect(document, id) ?? []));
  return { x: all?.x ?? 0, y: (all?.y ?? 0) - 140, width: Math.max(440, all?.width ?? 0), height: 100 };
}

/**
 * The cards of everyone outside: each near the card that it speaks with, so that its line is short. The target of a
 * flow that ended before it is among them.
 */
export function flowEndpoints(document: DesignDocument, trace: Trace): readonly FlowEndpoint[] {
  const zone = zoneOf(document);
  const placed: FlowEndpoint[] = [];
  const place = (id: string, rest: Omit<FlowEndpoint, 'id' | 'rect'>, near: Rect | undefined): void => {
    if (placed.some((endpoint) => endpoint.id === id)) return;
    placed.push({ id, ...rest, rect: freeSpot(zone, placed, near) });
  };
  for (const hops of [trace.hops, trace.returnHops]) {
    hops.forEach(({ node, source, destination, port }, index) => {
      if (rectOfNode(document, node, destination) !== undefined || !isOutside(document, node)) return;
      const starts = index === 0 && hops === trace.hops;
      const own = hops[1]?.source ?? (source === destination ? '' : source);
      const address = starts ? own : `${destination}:${port}`;
      place(
        node.id,
        { icon: node.icon, label: node.label, address, reached: true },
        neighbour(document, hops, index),
      );
    });
  }
  const outside = placed.some(({ id }) => id !== trace.hops[0]?.node.id);
  const target = outside ? undefined : unreachedTarget(trace);
  if (target !== undefined) place(target.id, target, neighbour(document, trace.hops, trace.hops.length));
  return placed;
}

function neighbour(document: DesignDocument, hops: readonly Hop[], index: number): Rect | undefined {
  for (const near of [hops[index - 1], hops[index + 1]]) {
    const rect = near === undefined ? undefined : rectOfNode(document, near.node, near.destination);
    if (rect !== undefined) return rect;
  }
  return undefined;
}

/** Whom a flow from inside was meant for, where it never came to anyone outside. */
function unreachedTarget({
  flow,
  hops,
  disposition,
}: Trace): (Omit<FlowEndpoint, 'rect'> & { readonly id: string }) | undefined {
  if (flow.to.type !== 'name' && flow.to.type !== 'address') return undefined;
  const label = flow.to.type === 'name' ? flow.to.fqdn : flow.to.address;
  const destination = hops[0]?.destination ?? '';
  if (disposition === 'DELIVERED' || flow.from.type === 'internet' || isPrivateText(destination))
    return undefined;
  return {
    id: 'target',
    icon: 'c2',
    label: addressText(label),
    address: destination === label || destination === '' ? `${flow.port}` : `${destination}:${flow.port}`,
    reached: false,
  };
}

function freeSpot(zone: Rect, placed: readonly FlowEndpoint[], near: Rect | undefined): Rect {
  const y = zone.y + Math.max(8, zone.height - size.height - 8);
  const left = zone.x + 16;
  const right = Math.max(left, zone.x + zone.width - 16 - size.width);
  const wish = near === undefined ? left : near.x + near.width / 2 - size.width / 2;
  let x = Math.min(right, Math.max(left, wish));
  const overlapping = (): FlowEndpoint | undefined =>
    placed.find(({ rect }) => Math.abs(rect.x - x) < size.width + gap);
  for (let blocked = overlapping(); blocked !== undefined; blocked = overlapping()) {
    const beside = blocked.rect.x - size.width - gap;
    if (beside >= left && blocked.rect.x >= x) x = beside;
    else x = blocked.rect.x + size.width + gap;
  }
  return { x, y, ...size };
}
