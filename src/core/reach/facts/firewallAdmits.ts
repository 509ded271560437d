import { addressRanges, coversInternet, coversRanges, meetsRanges } from '../../net/addressRanges.ts';
import type { ApplicationRule, FirewallRules, NetworkRule } from './firewallRules.ts';

/** A name that somebody must reach with TLS on port 443, and the FQDN tags that hold it. */
export interface NeededName {
  /** A name, or `*.x` where some name under x is needed. */
  readonly name: string;
  readonly fqdnTags: readonly string[];
}

/**
 * Whether the rules, in their order, let every address of the sources (ranges as rules write them) reach the name.
 * A deny that meets some of the sources counts as a deny.
 */
export function firewallAdmits(
  { network, application }: FirewallRules,
  sources: readonly string[],
  needed: NeededName,
): boolean {
  const wanted = addressRanges(sources);
  const admitted: string[] = [];
  for (const rule of [...network.map(byNetwork(needed)), ...application.map(byApplication(needed))]) {
    if (!rule.matches || !meetsRanges(addressRanges(rule.sourceAddresses), wanted)) continue;
    if (rule.action === 'Deny') return false;
    admitted.push(...rule.sourceAddresses);
    if (coversRanges(addressRanges(admitted), wanted)) return true;
  }
  return false;
}

/** Whether a name of a rule, such as `*.mcr.microsoft.com`, matches the needed one. */
export function matchesName(pattern: string, name: string): boolean {
  if (pattern === '*' || pattern === name) return true;
  if (pattern.startsWith('*.') && name.endsWith(pattern.slice(1))) return true;
  return name.startsWith('*.') && pattern.endsWith(name.slice(1));
}

const byNetwork =
  ({ name }: NeededName) =>
  ({
    action,
    sourceAddresses,
    protocols,
    destinationPorts,
    destinationAddresses,
    destinationFqdns,
  }: NetworkRule) => ({
    action,
    sourceAddresses,
    matches:
      (protocols.includes('TCP') || protocols.includes('Any')) &&
      includesPort(destinationPorts, 443) &&
      (coversInternet(destinationAddresses) ||
        destinationAddresses.includes('Internet') ||
        // Nobody ships the ranges of this tag: a deny is taken to hold the name, an allow is not.
        (action === 'Deny' && destinationAddresses.some((tag) => /^AzureCloud(\.|$)/.test(tag))) ||
        destinationFqdns.some((pattern) => matchesName(pattern, name))),
  });

const byApplication =
  ({ name, fqdnTags }: NeededName) =>
  ({ action, sourceAddresses, protocols, targetFqdns, fqdnTags: tags }: ApplicationRule) => ({
    action,
    sourceAddresses,
    matches:
      protocols.includes('Https:443') &&
      (targetFqdns.some((pattern) => matchesName(pattern, name)) ||
        tags.some((tag) => fqdnTags.includes(tag))),
  });

function includesPort(ports: readonly string[], port: number): boolean {
  return ports.some((text) => {
    const [first = '', last = first] = text.split('-');
    return text === '*' || (Number(first) <= port && port <= Number(last));
  });
}
