import {
  address,
  addresses,
  choice,
  choices,
  cidrs,
  number,
  reference,
  rows,
  text,
  texts,
  toggle,
} from '../contract/field.ts';

// What every rule says of the collection and the group that it stands in. Rules that agree in these share one
// collection and one group in the exports.
const collection = {
  name: text({ required: true, pattern: /^[A-Za-z0-9][\w .-]{0,79}$/, example: 'aks-required' }),
  groupPriority: number({ default: 200, minimum: 100, maximum: 65000 }),
  priority: number({ default: 200, minimum: 100, maximum: 65000 }),
};

const filter = { ...collection, action: choice(['Allow', 'Deny'], 'Allow') };

const sources = texts({ default: ['*'], pattern: /^(\*|[0-9./-]+)$/, example: '10.10.4.0/22' });
const ports = texts({ default: ['443'], pattern: /^(\*|\d{1,5}(-\d{1,5})?)$/, example: '443' });
const fqdns = texts({ pattern: /^(\*|(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*)$/, example: '*.contoso.com' });

export const firewallPolicyFields = {
  sku: choice(['Basic', 'Standard', 'Premium'], 'Standard'),
  threatIntelMode: choice(['Alert', 'Deny', 'Off'], 'Alert'),
  intrusionDetection: choice(['Off', 'Alert', 'Deny'], 'Off'),
  dnsProxy: toggle(false),
  dnsServers: addresses(),
  /** Destinations to which network rules do not translate the source; empty: Azure's default, the private ranges. */
  snatPrivateRanges: cidrs(),
  /** A parent policy: its rule collection groups always come first. */
  basePolicy: reference('firewall-policy'),
  natRules: rows({
    ...collection,
    protocols: choices(['TCP', 'UDP'], ['TCP']),
    sourceAddresses: sources,
    /** Empty: the first public IP address of the firewall. */
    destinationAddress: address(),
    destinationPort: number({ default: 443, minimum: 1, maximum: 63999 }),
    /** The internal load balancer that is meant, so that exports and the tracer need no literal address. */
    translatedService: reference('kubernetes-service'),
    translatedAddress: address(),
    translatedPort: number({ default: 443, minimum: 1, maximum: 63999 }),
  }),
  networkRules: rows({
    ...filter,
    protocols: choices(['TCP', 'UDP', 'ICMP', 'Any'], ['TCP']),
    sourceAddresses: sources,
    /** `*`, ranges, addresses or service tags. */
    destinationAddresses: texts({
      pattern: /^(\*|[A-Za-z][A-Za-z0-9.]*|[0-9./-]+)$/,
      example: '10.10.4.0/22',
    }),
    destinationFqdns: fqdns,
    destinationPorts: ports,
  }),
  applicationRules: rows({
    ...filter,
    sourceAddresses: sources,
    /** `Https:443`, `Http:80` or `Mssql:1433`. */
    protocols: texts({
      default: ['Http:80', 'Https:443'],
      pattern: /^(Http|Https|Mssql):\d{1,5}$/,
      example: 'Https:443',
    }),
    targetFqdns: fqdns,
    fqdnTags: texts({ pattern: /^[A-Za-z0-9]+$/, example: 'AzureKubernetesService' }),
  }),
};
