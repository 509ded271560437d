import { platformAddress } from '../../azure/platformServices.ts';
import { isPrivateAddress, parseAddress } from '../../lib/cidr.ts';
import { isPrivate, type Address } from '../../net/address.ts';
import { anyOf, tri } from '../../net/anyOf.ts';
import type { Tri } from '../../net/flow.ts';
import type { Party, TagTest } from '../../net/matchPrefix.ts';
import type { Topology } from './topology.ts';

/** Whether a tag in lower case is the other one or one of its regions. */
const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** Tags of the platform's own callers, which stand for no range of the Internet. */
const inner = ['virtualnetwork', 'azureloadbalancer'];

function tagInTag(tag: string, party: string): Tri {
  if (holds(tag, party)) return 'yes';
  if (inner.includes(party) || inner.includes(tag)) return 'no';
  if (tag === 'internet') return 'yes';
  // Which addresses two tags share, or which of all public ones a tag holds, is known to Azure alone.
  return party === 'internet' || holds(party, tag) || tag.startsWith('azurecloud') ? 'maybe' : 'no';
}

function addressInTag(tag: string, address: Address, topology: Topology, region: string): Tri {
  if (isPrivate(address)) return 'no';
  if (tag === 'azureloadbalancer') return tri(address.text === platformAddress);
  if (tag === 'internet') return tri(address.text !== platformAddress);
  const endpoint = topology.endpointsByAddress.get(address.text);
  if (endpoint !== undefined) {
    if (endpoint.serviceTags === 'unknown') return 'maybe';
    return anyOf(endpoint.serviceTags, (member) => tri(holds(tag, member.toLowerCase())));
  }
  const own = address.symbolic || topology.owners.has(address.text);
  if (own) return tri(holds(tag, `azurecloud.${region}`));
  return address.text === platformAddress ? 'no' : 'maybe';
}

/** Whether an address, a range or another tag belongs to a service tag, wherever it is asked. */
export function serviceTags(topology: Topology, region: string): TagTest {
  return (tag, party: Party) => {
    const wanted = tag.toLowerCase();
    if ('serviceTag' in party) return tagInTag(wanted, party.serviceTag.toLowerCase());
    if ('address' in party) return addressInTag(wanted, party.address, topology, region.toLowerCase());
    const first = parseAddress(party.range.text.split('/')[0] ?? '');
    if (first.ok && isPrivateAddress(first.value)) return 'no';
    return wanted === 'internet' ? 'yes' : 'maybe';
  };
}
