import type { Address } from '../../net/address.ts';
import type { PrivateZone, VirtualNetwork } from '../../net/NetworkPart.ts';
import type { End } from '../../net/outcome.ts';
import type { Location } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';
import { fill, type Text } from '../../text/text.ts';
import { platformAddress } from '../../azure/platformServices.ts';
import type { Topology } from '../engine/topology.ts';
import { walkSentences } from './walkTexts.ts';

/** Where a flow leads, once names are resolved for the client. */
export interface Resolved {
  readonly address: Address;
  readonly serverName: string | null;
  readonly findings: readonly TraceFinding[];
}

/** An address, or why there is none. */
export type Resolution = { readonly resolved: Resolved } | { readonly end: End };

function unresolved(reason: ReasonCode, sentence: Text, target: string): Resolution {
  const explanation = fill(sentence, { target });
  return { end: { disposition: 'NAME_UNRESOLVED', reason, explanation } };
}

/** The network whose private zones answer: the client's own, or that of the DNS server or forwarder it asks. */
function askedNetwork(topology: Topology, location: Location): { network?: VirtualNetwork; custom?: true } {
  if (location.type === 'internet') return {};
  if (location.type === 'site') {
    const forwarder = topology.sites.get(location.site)?.dnsForwarder;
    const network = topology.virtualNetworks.get(forwarder ?? '');
    return network === undefined ? {} : { network };
  }
  const home = topology.virtualNetworks.get(topology.subnets.get(location.subnet)?.virtualNetwork ?? '');
  const [server] = home?.dnsServers ?? [];
  if (home === undefined) return {};
  if (server === undefined || server.text === platformAddress) return { network: home };
  const place = topology.owners.get(server.text)?.location;
  const subnet = place?.type === 'subnet' ? topology.subnets.get(place.subnet) : undefined;
  const network = topology.virtualNetworks.get(subnet?.virtualNetwork ?? '');
  return network === undefined ? { custom: true } : { network };
}

function recordIn({ records }: PrivateZone, name: string): Address | undefined {
  return records.get(name) ?? records.get(name.replace(/^[^.]+/, '*'));
}

/** Of the zones linked to a network the one with the longest name that the asked name is in, or leads into. */
function answeringZone(
  topology: Topology,
  name: string,
  network: VirtualNetwork | undefined,
): PrivateZone | undefined {
  const linked = topology.zonesOf(network?.id ?? '');
  if (linked.length === 0) return undefined;
  const entered = [
    ...topology.zonesWith(name).map((zone) => zone.name),
    topology.privateLinkZones.get(name) ?? '',
  ];
  return linked
    .filter((zone) => name === zone.name || name.endsWith(`.${zone.name}`) || entered.includes(zone.name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

/**
 * The address of a name as a client at a location gets it: private zones that its resolver sees first, of which one
 * without the record denies the name, then public DNS.
 */
export function resolveName(topology: Topology, fqdn: string, location: Location): Resolution {
  const name = fqdn.toLowerCase();
  const { network, custom } = askedNetwork(topology, location);
  const assumed = custom === true ? [traceFinding('ASSUMED_CUSTOM_DNS')] : [];
  const found = (address: Address, findings: readonly TraceFinding[] = []): Resolution => ({
    resolved: { address, serverName: fqdn, findings: [...assumed, ...findings] },
  });
  const zone = answeringZone(topology, name, network);
  const record = zone === undefined ? undefined : recordIn(zone, name);
  if (record !== undefined) return found(record);
  if (zone !== undefined && !zone.fallsBackToPublic) {
    return unresolved('PRIVATE_ZONE_RECORD_MISSING', walkSentences.recordMissing, fqdn);
  }
  const published = topology.publicNames.get(name);
  const address = published?.address ?? topology.endpointsByName.get(name)?.address;
  const [elsewhere] = topology.zonesWith(name);
  if (address !== undefined) {
    const hasEndpoint = elsewhere !== undefined || topology.privateLinkZones.has(name);
    // Clients in the Internet have no other way.
    const isMissed = hasEndpoint && location.type !== 'internet';
    return found(address, isMissed ? [traceFinding('PE_DNS_RESOLVES_PUBLIC', elsewhere?.node.resource)] : []);
  }
  if (published?.reason !== undefined) return unresolved(published.reason, walkSentences.publicNameOff, fqdn);
  return elsewhere === undefined
    ? unresolved('NAME_UNKNOWN', walkSentences.unknownName, fqdn)
    : unresolved('PRIVATE_ZONE_NOT_LINKED', walkSentences.zoneNotLinked, fqdn);
}
