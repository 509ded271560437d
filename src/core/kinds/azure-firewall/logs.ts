import type { LogSource } from '../contract/logSource.ts';

export const azureFirewallLogs: LogSource = {
  categories: [
    'AZFWApplicationRule',
    'AZFWDnsQuery',
    'AZFWFqdnResolveFailure',
    'AZFWIdpsSignature',
    'AZFWNatRule',
    'AZFWNetworkRule',
    'AZFWThreatIntel',
  ],
};
