import { addressFrom } from '../net/address.ts';
import { datedFacts } from './datedFacts.ts';
import type { InternetEndpoint } from '../net/internetEndpoint.ts';

// TEST-NET-2 and TEST-NET-3: nobody has these addresses. Who stands behind them is declared here, because Microsoft's
// lists of addresses are not shipped.
const clientAddress = '198.51.100.10';
const attackerAddress = '203.0.113.66';
const attackerInAzureAddress = '203.0.113.67';
const attackerStorageAddress = '203.0.113.68';
const firstServiceHost = 128;

function endpoint(
  name: string,
  address: string,
  rest: Partial<Pick<InternetEndpoint, 'fqdn' | 'serviceTags'>> = {},
): readonly InternetEndpoint[] {
  const parsed = addressFrom(address);
  return parsed === undefined ? [] : [{ name, address: parsed, serviceTags: [], malicious: false, ...rest }];
}

const serviceTagsOf: Readonly<Record<string, readonly string[]>> = {
  'mcr.microsoft.com': ['MicrosoftContainerRegistry'],
  'mcr-0001.mcr-msedge.net': ['MicrosoftContainerRegistry', 'AzureFrontDoor.FirstParty'],
  'management.azure.com': ['AzureResourceManager'],
  'login.microsoftonline.com': ['AzureActiveDirectory'],
  'packages.aks.azure.com': ['AzureFrontDoor.FirstParty'],
  'acs-mirror.azureedge.net': ['AzureFrontDoor.FirstParty'],
};

/** One name per entry of the list of names that AKS needs: a wildcard is asked for in the region of the design. */
export function namesThatAksNeeds(region: string): readonly string[] {
  return datedFacts.requiredByAks.map((name) => name.replace('*', region));
}

/** The endpoints in the Internet that every design knows. */
export function endpoints(region: string): readonly InternetEndpoint[] {
  const needed = namesThatAksNeeds(region).flatMap((fqdn, index) => {
    const name = fqdn === 'mcr.microsoft.com' ? 'mcr' : fqdn;
    const address = `203.0.113.${firstServiceHost + index}`;
    return endpoint(name, address, { fqdn, serviceTags: serviceTagsOf[fqdn] ?? [] });
  });
  return [
    ...endpoint('client', clientAddress),
    ...endpoint('c2', attackerAddress, { fqdn: 'c2.evil.example' }),
    ...endpoint('c2-azure', attackerInAzureAddress, {
      fqdn: `c2-evil.${region}.cloudapp.azure.com`,
      serviceTags: ['AzureCloud', `AzureCloud.${region}`],
    }),
    ...endpoint('storage', attackerStorageAddress, {
      fqdn: 'evilexfil.blob.core.windows.net',
      serviceTags: ['Storage', `Storage.${region}`, 'AzureCloud', `AzureCloud.${region}`],
    }),
    ...needed,
  ];
}
