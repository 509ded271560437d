import type { Typed } from '../kinds/contract/values.ts';
import { resource } from '../kinds/contract/values.ts';
import { formatAddress, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { freeClusterRange } from './freeClusterRange.ts';
import { setValues } from './setValues.ts';
import { shiftRange } from './shiftRange.ts';

/** Gives the pods of a cluster a range that nothing overlaps; rules that name the old range follow. */
export function readdressPods(document: DesignDocument, cluster: ResourceId): DesignDocument {
  const props = resource(document, 'aks-cluster', cluster)?.props;
  if (props === undefined) return document;
  const from = parseCidr(props.podCidr);
  const to = freeClusterRange(document, cluster, 'podCidr', from.ok ? from.value.prefixLength : 16);
  if (to === undefined) return document;
  const changed = setValues('aks-cluster', cluster, { podCidr: to.text })(document);
  return from.ok ? followed(changed, from.value, to) : changed;
}

// A text that is the whole range means the pods; a part of it may as well mean a network that overlaps.
function followed(document: DesignDocument, from: Cidr, to: Cidr): DesignDocument {
  return shiftRange(
    document,
    from,
    to,
    (_, { kind }, range) =>
      range.text === from.text && (kind === 'network-security-group' || kind === 'firewall-policy'),
  );
}

/** Gives the services of a cluster a range that nothing overlaps, with the DNS service at its tenth address. */
export function readdressServices(document: DesignDocument, cluster: ResourceId): DesignDocument {
  const props = resource(document, 'aks-cluster', cluster)?.props;
  if (props === undefined) return document;
  const to = freeClusterRange(document, cluster, 'serviceCidr', serviceLength(props));
  if (to === undefined) return document;
  return setValues('aks-cluster', cluster, { serviceCidr: to.text, dnsServiceIp: dnsAddress(to) })(document);
}

/** Puts the DNS service at the tenth address of the range of services. */
export function readdressDns(document: DesignDocument, cluster: ResourceId): DesignDocument {
  const range = parseCidr(resource(document, 'aks-cluster', cluster)?.props.serviceCidr ?? '');
  if (!range.ok) return readdressServices(document, cluster);
  return setValues('aks-cluster', cluster, { dnsServiceIp: dnsAddress(range.value) })(document);
}

function dnsAddress({ start, end }: Cidr): string {
  return formatAddress(Math.min(start + 10, end - 1));
}

/** The length that the range has, unless Azure refuses it. */
function serviceLength({ serviceCidr }: Typed<'aks-cluster'>['props']): number {
  const range = parseCidr(serviceCidr);
  return range.ok && range.value.prefixLength > 12 ? range.value.prefixLength : 16;
}
