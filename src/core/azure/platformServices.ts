import type { NodeReference } from '../net/step.ts';
import type { Text } from '../text/text.ts';

/** What Azure offers to every machine at an address of its own, past all routes. */
export interface PlatformService {
  readonly address: string;
  readonly ports: readonly number[];
  readonly node: NodeReference;
  /** The tag that a security rule must name to hold it; without one no rule does. */
  readonly tag?: string;
}

/** The address from which Azure's health probes, DNS and other services come. */
export const platformAddress = '168.63.129.16';

/** https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service */
export const metadataAddress = '169.254.169.254';

const service = (id: string, label: Text): NodeReference => ({
  id: `platform:${id}`,
  icon: 'microsoft',
  label,
});

/**
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview
 */
export const platformServices: readonly PlatformService[] = [
  {
    address: platformAddress,
    ports: [53],
    tag: 'AzurePlatformDNS',
    node: service('dns', { en: "Azure's DNS resolver", ja: 'AzureのDNSリゾルバー' }),
  },
  {
    address: platformAddress,
    ports: [80, 32526],
    node: service('wire-server', { en: 'Wire server', ja: 'WireServer' }),
  },
  {
    address: metadataAddress,
    ports: [80],
    tag: 'AzurePlatformIMDS',
    node: service('metadata', {
      en: 'Instance metadata service',
      ja: 'Instance Metadata Service',
    }),
  },
];

/** The service at an address, by port; for any other port the first one there. */
export function platformServiceAt(address: string, port: number): PlatformService | undefined {
  const there = platformServices.filter((candidate) => candidate.address === address);
  return there.find(({ ports }) => ports.includes(port)) ?? there[0];
}
