import { slug } from '../../lib/identifiers.ts';

// Literals and namespaces are errors as names; types, functions and decorators would be shadowed by them.
const reserved = new Set(
  `true false null az sys this
  any array bool int object string resourceInput resourceOutput
  base64 base64ToJson base64ToString buildUri cidrHost cidrSubnet coalesce concat contains dataUri
  dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch deployer deployment empty endsWith environment
  extensionResourceId externalInput fail filter first flatten format getSecret groupBy guid indexOf intersection
  items join json last lastIndexOf length list loadDirectoryFileInfo loadFileAsBase64 loadJsonContent
  loadTextContent loadYamlContent managementGroup managementGroupResourceId map mapValues max min nameof newGuid
  objectKeys padLeft parseCidr parseUri pickZones providers range readCliArg readEnvironmentVariable reduce
  reference replace resourceGroup resourceId shallowMerge skip sort split startsWith subscription
  subscriptionResourceId substring take tenant tenantResourceId toLogicalZone toLogicalZones toLower toObject
  toPhysicalZone toPhysicalZones toUpper trim tryGet tryIndexFromEnd union uniqueString uri uriComponent
  uriComponentToString utcNow
  allowed batchSize description discriminator export maxLength maxValue metadata minLength minValue
  onlyIfNotExists retryOn sealed secure validate waitUntil`
    .toLowerCase()
    .split(/\s+/),
);

/** A name in camelCase for a symbol: `snetAks`, numbered `snetAks2`. */
export function bicepIdentifier(text: string, number = 1): string {
  const name = slug(text).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const unsafe = /^\d/.test(name) || reserved.has(name.toLowerCase()) || /^list[A-Z]/.test(name);
  const safe = unsafe ? `item${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  return number === 1 ? safe : `${safe}${number}`;
}
