import { connect } from '../src/core/placement/connect.ts';
import { remove } from '../src/core/placement/remove.ts';
import { duplicate } from '../src/core/placement/paste.ts';
import { addResource } from '../src/core/placement/place.ts';
import { resourcesOf } from '../src/core/kinds/contract/values.ts';
import type { Result } from '../src/core/lib/result.ts';
import type { DesignDocument, ResourceId } from '../src/core/model/designDocument.ts';
import { hubAndSpoke } from '../src/core/templates/hubAndSpoke.ts';

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`the design cannot grow: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Beside the paths of packets: a design has them or not. */
const optional = new Set([
  'virtual-machine',
  'private-endpoint',
  'private-dns-zone',
  'key-vault',
  'log-analytics',
]);

const count = (document: DesignDocument): number => Object.keys(document.resources).length;

/** What belongs to the spoke: all but the hub, what stands in it, its policy and the Internet. */
function spokeOf(document: DesignDocument, hub: ResourceId): readonly ResourceId[] {
  const standsIn = (id: ResourceId, container: ResourceId): boolean => {
    const parent = document.resources[id]?.parent;
    return id === container || (parent !== undefined && standsIn(parent, container));
  };
  const shared = new Set(['internet', 'firewall-policy']);
  return Object.entries(document.resources)
    .filter(([id, { kind }]) => !shared.has(kind) && !standsIn(id, hub))
    .map(([id]) => id);
}

/**
 * A hub with as many spokes, each with a cluster of its own, as fit into a number of resources, filled up with subnets.
 * In a smaller one some services around the cluster are left out.
 */
export function sizedDesign(resources: number): DesignDocument {
  const whole = hubAndSpoke();
  const spare = Object.entries(whole.resources).flatMap(([id, { kind }]) => (optional.has(kind) ? [id] : []));
  let document = remove(spare.slice(0, Math.max(0, count(whole) - resources)))(whole);
  const [hub, first] = resourcesOf(document, 'virtual-network').toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  if (hub === undefined || first === undefined) throw new Error('the template has no hub and spoke');
  const spoke = spokeOf(document, hub.id);
  while (count(document) + spoke.length <= resources) {
    const copied = valueOf(duplicate(document, spoke));
    const network = copied.ids.find((id) => copied.document.resources[id]?.kind === 'virtual-network');
    document = valueOf(connect(copied.document, 'peering', hub.id, network ?? '')).document;
  }
  while (count(document) < resources) {
    const subnet = valueOf(addResource(document, 'subnet', { parent: first.id }));
    document = subnet.document;
    if (count(document) === resources) break;
    document = valueOf(addResource(document, 'network-security-group', { parent: subnet.id })).document;
  }
  return document;
}
