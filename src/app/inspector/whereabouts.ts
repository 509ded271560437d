import type { Kind } from '../../core/kinds/contract/kind.ts';
import type { DesignDocument, Resource, ResourceId } from '../../core/model/designDocument.ts';
import { isDocked } from '../../core/placement/dockedChips.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { text } from './text.ts';

/** "Azure Firewall in AzureFirewallSubnet": what a resource is and where it stands. */
export function whereabouts(document: DesignDocument, id: ResourceId, resource: Resource, kind: Kind): Text {
  const { placement } = kind;
  const parent = resource.parent === undefined ? undefined : document.resources[resource.parent];
  if (parent !== undefined) return fill(text.kindIn, { kind: kind.text.name, place: parent.name });
  if (placement.on === 'microsoft') return fill(text.kindOnMicrosoft, { kind: kind.text.name });
  if (placement.on !== 'host') return kind.text.name;
  const hosts = Object.values(document.resources)
    .filter((host) =>
      placement.hosts.some((entry) => entry.kind === host.kind && isDocked(host, entry.property, id)),
    )
    .map(({ name }) => name);
  return hosts.length === 0
    ? fill(text.attachedNowhere, { kind: kind.text.name })
    : fill(text.attachedTo, { kind: kind.text.name, hosts: hosts.join(', ') });
}
