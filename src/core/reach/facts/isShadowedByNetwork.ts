import { addressRanges, coversInternet, coversRanges } from '../../net/addressRanges.ts';
import type { ApplicationRule, FirewallRules, NetworkRule } from './firewallRules.ts';

/** Whether a deny before the network rule takes all that it would allow. */
export function isShadowedByNetwork<R extends NetworkRule>(network: readonly R[], rule: R): boolean {
  return network
    .slice(0, network.indexOf(rule))
    .some(
      (earlier) =>
        deniesEverywhere(earlier, rule.sourceAddresses) &&
        (earlier.protocols.includes('Any') ||
          rule.protocols.every((protocol) => earlier.protocols.includes(protocol))) &&
        rule.destinationPorts.every((port) => hasPort(earlier.destinationPorts, port)),
    );
}

/** Whether a deny before the application rule, network rules included, takes all that it would allow. */
export function isShadowedByApplication<R extends ApplicationRule>(
  { network, application }: FirewallRules & { readonly application: readonly R[] },
  rule: R,
): boolean {
  const ports = rule.protocols.map((protocol) => protocol.split(':')[1] ?? '');
  const byNetwork = network.some(
    (earlier) =>
      deniesEverywhere(earlier, rule.sourceAddresses) &&
      (earlier.protocols.includes('Any') || earlier.protocols.includes('TCP')) &&
      ports.every((port) => hasPort(earlier.destinationPorts, port)),
  );
  const byApplication = application
    .slice(0, application.indexOf(rule))
    .some(
      (earlier) =>
        earlier.action === 'Deny' &&
        earlier.targetFqdns.includes('*') &&
        coversSources(earlier.sourceAddresses, rule.sourceAddresses) &&
        rule.protocols.every((protocol) => earlier.protocols.includes(protocol)),
    );
  return byNetwork || byApplication;
}

function deniesEverywhere(earlier: NetworkRule, sources: readonly string[]): boolean {
  return (
    earlier.action === 'Deny' &&
    coversInternet(earlier.destinationAddresses) &&
    coversSources(earlier.sourceAddresses, sources)
  );
}

function coversSources(outer: readonly string[], inner: readonly string[]): boolean {
  return coversRanges(addressRanges(outer), addressRanges(inner));
}

/** Whether a list of ports holds a port or a range of ports. */
function hasPort(ports: readonly string[], wanted: string): boolean {
  const bounds = (text: string): readonly [number, number] => {
    if (text === '*') return [0, 65535];
    const [first = '', last = first] = text.split('-');
    return [Number(first), Number(last)];
  };
  const [first, last] = bounds(wanted);
  return ports.map(bounds).some(([from, to]) => from <= first && last <= to);
}
