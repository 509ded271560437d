import { formatAddress, nextFreeAddress, parseAddress, parseCidr } from '../lib/cidr.ts';
import { addressRequests } from '../kinds/registry/addressRequests.ts';
import { isKindId, type KindId } from '../kinds/registry/kinds.ts';
import type { AddressRequest, AddressRequests, NetworkDesign } from '../kinds/contract/networkBehaviour.ts';
import { resource, type Typed } from '../kinds/contract/values.ts';

/** `<resource>/<use>` -> private address in dotted decimal. */
export type AddressPlan = ReadonlyMap<string, string>;

/** Addresses that are given from outside instead of planned; public ones have keys of their own. */
export type PinnedAddresses = Readonly<Record<string, string>>;

interface Requested extends AddressRequest {
  readonly key: string;
}

type Lookup = Pick<NetworkDesign, 'document' | 'resource' | 'resourcesOf'>;

function requestsOf<K extends KindId>(
  kind: K,
  member: Typed<K> | undefined,
  lookup: Lookup,
): readonly Requested[] {
  if (member === undefined) return [];
  const requestsOfKind: AddressRequests<K> | undefined = addressRequests[kind];
  const requests = requestsOfKind?.(member, lookup) ?? [];
  return requests.map((request) => ({ ...request, key: `${member.id}/${request.use}` }));
}

/**
 * Gives every resource that needs a private address one: what the design or a pin asks for first, then the lowest
 * free address of the subnet, in the order of the document, and last what a bundle chooses for itself.
 */
export function planAddresses(lookup: Lookup, pins: PinnedAddresses): AddressPlan {
  const { document } = lookup;
  const requests = Object.entries(document.resources).flatMap(([id, { kind }]) =>
    isKindId(kind) ? requestsOf(kind, resource(document, kind, id), lookup) : [],
  );
  const plan = new Map<string, string>();
  const taken = new Map<string, Set<number>>();
  const rangeOf = ({ pool }: Requested): string | undefined =>
    'range' in pool ? pool.range : resource(document, 'subnet', pool.subnet)?.props.addressPrefix;
  const take = (request: Requested, range: string, address: number): void => {
    plan.set(request.key, formatAddress(address));
    taken.set(range, (taken.get(range) ?? new Set()).add(address));
  };
  const open: Requested[] = [];
  for (const request of requests) {
    const range = rangeOf(request);
    if (range === undefined) continue;
    const wanted = parseAddress(pins[request.key] ?? request.wanted ?? '');
    if (wanted.ok) take(request, range, wanted.value);
    else open.push(request);
  }
  const chosen = open.filter(({ isChosen }) => isChosen === true);
  for (const request of [...open.filter((each) => !chosen.includes(each)), ...chosen]) {
    const range = rangeOf(request) ?? '';
    const cidr = parseCidr(range);
    const address = cidr.ok ? nextFreeAddress(cidr.value, taken.get(range) ?? []) : undefined;
    if (address !== undefined) take(request, range, address);
  }
  return plan;
}
