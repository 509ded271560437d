import { access, call, disabling, template, type Value } from '../../iac/expression.ts';

const environment = call('environment');

/** Hosts of the public cloud that Bicep can name for whichever cloud it deploys to. */
const ofEnvironment: readonly (readonly [suffix: string, value: Value])[] = [
  ['core.windows.net', access(environment, 'suffixes', 'storage')],
  ['.database.windows.net', access(environment, 'suffixes', 'sqlServerHostname')],
  ['.vault.azure.net', access(environment, 'suffixes', 'keyvaultDns')],
  ['management.azure.com', hostOf(access(environment, 'resourceManager'))],
  ['login.microsoftonline.com', hostOf(access(environment, 'authentication', 'loginEndpoint'))],
];

// What else the rule no-hardcoded-env-urls looks for.
const withoutName =
  /(?:^|\.)(?:gallery\.azure\.com|graph\.windows\.net|database\.windows\.net|vault\.azure\.net|trafficmanager\.net|datalake\.azure\.net|azuredatalakestore\.net|azuredatalakeanalytics\.net|api\.loganalytics\.io|asazure\.windows\.net)$/i;

/**
 * A host name, with what depends on the cloud taken from the environment: a linter rule asks for that.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-no-hardcoded-environment-urls
 */
export function bicepHost(host: string): Value {
  const lower = host.toLowerCase();
  for (const [suffix, value] of ofEnvironment) {
    const isOwnLabel = suffix.startsWith('.') || lower === suffix || lower.endsWith(`.${suffix}`);
    if (isOwnLabel && lower.endsWith(suffix)) return template`${host.slice(0, -suffix.length)}${value}`;
  }
  return withoutName.test(host) ? disabling('no-hardcoded-env-urls', host) : host;
}

function hostOf(url: Value): Value {
  return access(call('split', url, '/'), 2);
}
