import { addressFrom } from '../../net/address.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { fqdnsOfTag } from '../../azure/datedFacts.ts';

interface Prioritised {
  readonly groupPriority: number;
  readonly priority: number;
}

// https://learn.microsoft.com/azure/firewall/rule-processing: group first, then collection, then as written.
function inOrder<T extends Prioritised>(rules: readonly T[]): readonly T[] {
  return rules.toSorted((a, b) => a.groupPriority - b.groupPriority || a.priority - b.priority);
}

/** Rules for the firewalls that refer to it, and for the policies that inherit from it. */
export const firewallPolicyNetwork: NetworkBehaviour<'firewall-policy'> = {
  network: ({ id, name, props }, design) => {
    const reference = (property: string, name: string) => ({ resource: id, property, name });
    return {
      firewallPolicies: [
        {
          id,
          name,
          parent: props.basePolicy,
          threatIntelligence: props.threatIntelMode,
          dnsProxy: props.dnsProxy,
          privateRanges: props.snatPrivateRanges,
          dnatRules: inOrder(props.natRules).map((rule) => {
            const destination = addressFrom(rule.destinationAddress);
            const service = design.resource('kubernetes-service', rule.translatedService);
            const target =
              service === undefined
                ? addressFrom(rule.translatedAddress)
                : (design.address(service.id, 'frontend') ?? design.publicAddress(service.id));
            return {
              name: rule.name,
              rule: reference('natRules', rule.name),
              sources: rule.sourceAddresses,
              protocols: rule.protocols,
              port: rule.destinationPort,
              targetPort: rule.translatedPort,
              ...(destination === undefined ? {} : { destination }),
              ...(target === undefined ? {} : { target }),
            };
          }),
          networkRules: inOrder(props.networkRules).map((rule) => ({
            name: rule.name,
            rule: reference('networkRules', rule.name),
            allow: rule.action === 'Allow',
            sources: rule.sourceAddresses,
            protocols: rule.protocols,
            destinations: rule.destinationAddresses,
            fqdns: rule.destinationFqdns,
            ports: rule.destinationPorts,
          })),
          applicationRules: inOrder(props.applicationRules).map((rule) => ({
            name: rule.name,
            rule: reference('applicationRules', rule.name),
            allow: rule.action === 'Allow',
            sources: rule.sourceAddresses,
            protocols: rule.protocols.map((text) => {
              const [protocol = '', port = ''] = text.split(':');
              return { name: protocol, port: Number(port) };
            }),
            fqdns: [
              ...rule.targetFqdns,
              ...rule.fqdnTags.flatMap((tag) => fqdnsOfTag(tag, design.document.settings.region)),
            ],
          })),
        },
      ],
    };
  },
};
