import { formatAddress, parseCidr } from '../../src/core/lib/cidr.ts';
import type { DocumentBuilder } from './documentBuilder.ts';
import { isSystemZone, privateLinkZoneOf, zoneName } from './zones.ts';

/** The host on premises that the vectors start at. */
const administrator = '192.168.10.5';

/** A private endpoint in a network that the vector does not show. */
const addressElsewhere = '172.31.255.4';

export function addMachines(builder: DocumentBuilder): void {
  for (const [id, machine] of Object.entries(builder.design.vms ?? {})) {
    const { subnet, ip, publicIp, ipForwarding = false, nsg } = machine;
    const publicIpAddress = publicIp === undefined ? null : `pip:${id}`;
    const networkSecurityGroup = nsg === undefined ? null : `nsg:${nsg}`;
    const props = { privateIpAddress: ip, publicIpAddress, networkSecurityGroup, ipForwarding };
    builder.add('virtual-machine', id, id, props, subnet);
    if (publicIpAddress !== null) builder.add('public-ip', publicIpAddress, publicIpAddress, {});
    builder.pin(`pip:${id}/public`, publicIp);
  }
  for (const [id, { ip, ips }] of Object.entries(builder.design.nats ?? {})) {
    const addresses = ips ?? (ip === undefined ? [] : [ip]);
    builder.add('nat-gateway', id, id, { publicIpAddressCount: Math.max(1, addresses.length) });
    addresses.forEach((address, index) => {
      builder.pin(index === 0 ? `${id}/public` : `${id}/public IP ${index + 1}`, address);
    });
  }
}

export function addEndpointsAndZones(builder: DocumentBuilder): void {
  for (const [id, endpoint] of Object.entries(builder.design.privateEndpoints ?? {})) {
    builder.add('private-endpoint', id, id, { privateIpAddress: endpoint.ip }, endpoint.subnet);
  }
  for (const [key, { records = {}, resolutionPolicy }] of Object.entries(builder.design.zones ?? {})) {
    if (isSystemZone(builder.design, key)) continue;
    const rows = Object.entries(records).map(([fqdn, address]) => ({
      name: fqdn.split('.')[0] ?? '',
      address,
    }));
    builder.add('private-dns-zone', `zone:${key}`, zoneName(builder.design, key), {
      records: rows,
      resolutionPolicy: resolutionPolicy === 'NxDomainRedirect' ? 'NxDomainRedirect' : 'Default',
    });
  }
  addZonesOfOthers(builder);
}

/** A service with a private endpoint has a record in somebody's zone, so that its public name leads into such zones. */
function addZonesOfOthers(builder: DocumentBuilder): void {
  const { internet, zones } = builder.design;
  const recorded = Object.values(zones ?? {}).flatMap(({ records }) => Object.keys(records ?? {}));
  for (const [name, { fqdn, hasPE }] of Object.entries(internet ?? {})) {
    if (hasPE !== true || fqdn === undefined || recorded.includes(fqdn)) continue;
    const records = [{ name: fqdn.split('.')[0] ?? '', address: addressElsewhere }];
    builder.add('private-dns-zone', `zone-elsewhere:${name}`, privateLinkZoneOf(fqdn), { records });
  }
}

/** One site behind each gateway; administrators stand at the first one. */
export function addSites(builder: DocumentBuilder): void {
  const { dns } = builder.design.onprem ?? {};
  const forwarder = `vnet:${(dns ?? '').replace(/^via:/, '')}`;
  const dnsForwarder = builder.has(forwarder) ? forwarder : null;
  const host = builder.flow.from.startsWith('onprem:') ? builder.flow.from : 'onprem:host';
  const gateways = Object.entries(builder.design.gateways ?? {});
  const site = (id: string, addressSpace: readonly string[]): void => {
    builder.add('on-premises', id, id, { addressSpace, dnsForwarder });
  };
  gateways.forEach(([id, gateway], index) => {
    const siteId = index === 0 ? host : `onprem:${id}`;
    site(siteId, gateway.prefixes ?? gateway.onPremPrefixes ?? []);
    builder.add('virtual-network-gateway', id, id, { sites: [siteId] }, gatewaySubnet(builder, gateway.vnet));
  });
  if (!builder.has(host)) site(host, ['192.168.0.0/16']);
  builder.pin(`${host}/host`, administrator);
}

/** The subnet that a gateway needs; a vector may leave it out. */
function gatewaySubnet(builder: DocumentBuilder, network: string): string {
  const id = `${network}/GatewaySubnet`;
  if (builder.has(id)) return id;
  const range = parseCidr(builder.design.vnets?.[network]?.cidr[0] ?? '');
  const addressPrefix = range.ok ? `${formatAddress(range.value.end - 31)}/27` : '';
  builder.add('subnet', id, 'GatewaySubnet', { addressPrefix }, `vnet:${network}`);
  return id;
}

export function addInternet(builder: DocumentBuilder): void {
  builder.add('internet', 'internet', 'Internet', {
    endpoints: Object.entries(builder.design.internet ?? {}).map(([name, endpoint]) => ({
      name,
      address: endpoint.ip,
      fqdn: endpoint.fqdn ?? '',
      serviceTags: endpoint.tags === undefined || endpoint.tags === 'unknown' ? [] : endpoint.tags,
      serviceTagsUnknown: endpoint.tagsUnknown ?? endpoint.tags === 'unknown',
      malicious: endpoint.malicious ?? false,
    })),
  });
}
