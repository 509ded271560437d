import { describe, expect, it } from 'vitest';
import { variable } from '../../iac/bicep/ast.ts';
import { printBicep } from '../../iac/bicep/printBicep.ts';
import { bicepHost } from './bicepHost.ts';

describe('bicepHost', () => {
  it.each([
    ['mcr.microsoft.com', "'mcr.microsoft.com'"],
    ['*.contoso.com', "'*.contoso.com'"],
    ['data.policy.core.windows.net', "'data.policy.${environment().suffixes.storage}'"],
    ['Shop.Blob.Core.Windows.Net', "'Shop.Blob.${environment().suffixes.storage}'"],
    ['core.windows.net', 'environment().suffixes.storage'],
    ['score.windows.net', "'score.windows.net'"],
    ['*.vault.azure.net', "'*${environment().suffixes.keyvaultDns}'"],
    ['orders.database.windows.net', "'orders${environment().suffixes.sqlServerHostname}'"],
    ['management.azure.com', "split(environment().resourceManager, '/')[2]"],
    ['login.microsoftonline.com', "split(environment().authentication.loginEndpoint, '/')[2]"],
  ])('writes %s as %s', (host, text) => {
    expect(printBicep([variable('x', [bicepHost(host)])]).text).toBe(`var x = [\n  ${text}\n]\n`);
  });

  it('keeps a host without a name in the environment, and the linter off its line', () => {
    expect(printBicep([variable('x', [bicepHost('shop.trafficmanager.net')])]).text).toBe(
      "var x = [\n  #disable-next-line no-hardcoded-env-urls\n  'shop.trafficmanager.net'\n]\n",
    );
  });
});
