import type { PropsOf } from '../kinds/registry/kinds.ts';
import type { Typed } from '../kinds/contract/values.ts';
import { uniqueName } from '../lib/identifiers.ts';

export type NatRule = PropsOf<'firewall-policy'>['natRules'][number];

type Service = Typed<'kubernetes-service'>;

/** A rule that leads a port of the firewall's first public address to the same port of a service. */
export function natRule(
  { id, name }: Service,
  { port, protocol }: Pick<Service['props']['ports'][number], 'port' | 'protocol'>,
  sourceAddresses: readonly string[],
  others: readonly NatRule[],
): NatRule {
  return {
    name: uniqueName(`${name}-${port}`, new Set(others.map((rule) => rule.name))),
    groupPriority: 100,
    priority: 200,
    protocols: [protocol === 'UDP' ? 'UDP' : 'TCP'],
    sourceAddresses,
    destinationAddress: '',
    destinationPort: port,
    translatedService: id,
    translatedAddress: '',
    translatedPort: port,
  };
}
