import { resource } from '../../iac/bicep/ast.ts';
import { ref, type Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import { bicepLocated } from '../shared/bicepLocated.ts';
import { bicepRanges } from '../shared/bicepRanges.ts';
import { bicepHost } from '../shared/bicepHost.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { targetAddress } from '../shared/serviceTarget.ts';
import { present } from '../shared/present.ts';
import {
  basePolicyOf,
  ruleCollectionGroupsOf,
  type ApplicationRule,
  type NatRule,
  type NetworkRule,
  type RuleCollection,
} from './derived.ts';

export const firewallPolicyBicep: BicepExporter<'firewall-policy'> = {
  area: 'firewall',
  statements: (policy, context) => {
    const { id, name, props } = policy;
    const base = basePolicyOf(policy, context)?.id;
    const groups = ruleCollectionGroupsOf(policy, context);
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/firewallPolicies'),
        {
          name,
          ...bicepLocated,
          properties: {
            sku: { tier: props.sku },
            basePolicy: base === undefined ? undefined : { id: context.id(base) },
            threatIntelMode: props.threatIntelMode,
            snat:
              props.snatPrivateRanges.length === 0 ? undefined : { privateRanges: props.snatPrivateRanges },
            dnsSettings:
              props.dnsProxy || props.dnsServers.length > 0
                ? { enableProxy: props.dnsProxy, servers: present(props.dnsServers) }
                : undefined,
            intrusionDetection:
              props.intrusionDetection === 'Off' ? undefined : { mode: props.intrusionDetection },
          },
          dependsOn: bicepDependsOn(
            'A policy cannot change while it is inherited.',
            context.published(base, 'ready'),
          ),
        },
        { origin: id },
      ),
      ...groups.map((group, index) =>
        resource(
          context.symbol(id, group.name),
          versioned('Microsoft.Network/firewallPolicies/ruleCollectionGroups'),
          {
            parent: ref(context.symbol(id)),
            name: group.name,
            properties: {
              priority: group.priority,
              ruleCollections: group.collections.map((each) => collection(each, context)),
            },
            dependsOn: bicepDependsOn(
              'Azure changes the groups of a policy one at a time.',
              groups
                .slice(Math.max(0, index - 1), index)
                .map(({ name: before }) => ref(context.symbol(id, before))),
            ),
          },
          { origin: id },
        ),
      ),
    ];
  },
  publishes: {
    ready: (policy, context) =>
      ruleCollectionGroupsOf(policy, context).map(({ name }) => ref(context.symbol(policy.id, name))),
  },
};

function collection(of: RuleCollection, context: BicepContext): Value {
  return {
    ruleCollectionType:
      of.type === 'nat' ? 'FirewallPolicyNatRuleCollection' : 'FirewallPolicyFilterRuleCollection',
    name: of.name,
    priority: of.priority,
    action: { type: of.action },
    rules:
      of.type === 'nat'
        ? of.rules.map((rule) => nat(rule, context))
        : of.type === 'network'
          ? of.rules.map((rule) => network(rule, context))
          : of.rules.map((rule) => application(rule, context)),
  };
}

function nat(rule: NatRule, context: BicepContext): Value {
  const destination = natDestination(rule.destination, context);
  return {
    ruleType: 'NatRule',
    name: rule.name,
    ipProtocols: rule.protocols,
    sourceAddresses: bicepRanges(rule.sourceAddresses, context),
    destinationAddresses: destination === undefined ? undefined : [destination],
    destinationPorts: [String(rule.destinationPort)],
    translatedAddress: targetAddress(rule.translated, context),
    translatedPort: String(rule.translatedPort),
  };
}

function natDestination(destination: NatRule['destination'], context: BicepContext): Value | undefined {
  if ('address' in destination) return destination.address;
  return context.published(destination.firewall, 'public-addresses')[0];
}

function network(rule: NetworkRule, context: BicepContext): Value {
  return {
    ruleType: 'NetworkRule',
    name: rule.name,
    ipProtocols: rule.protocols,
    sourceAddresses: bicepRanges(rule.sourceAddresses, context),
    destinationAddresses: present(bicepRanges(rule.destinationAddresses, context)),
    destinationFqdns: present(rule.destinationFqdns.map(bicepHost)),
    destinationPorts: rule.destinationPorts,
  };
}

function application(rule: ApplicationRule, context: BicepContext): Value {
  return {
    ruleType: 'ApplicationRule',
    name: rule.name,
    sourceAddresses: bicepRanges(rule.sourceAddresses, context),
    targetFqdns: present(rule.targetFqdns.map(bicepHost)),
    fqdnTags: present(rule.fqdnTags),
    protocols: rule.protocols.map((protocol) => {
      const [name = '', port = ''] = protocol.split(':');
      return { protocolType: name, port: Number(port) };
    }),
  };
}
