import { allowAksEgress } from '../../repairs/allowAksEgress.ts';
import { setValues } from '../../repairs/setValues.ts';
import { portsMeet } from '../../repairs/portRange.ts';
import { resource as resourceOf } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { addressRanges, coversInternet, meetsRanges } from '../../net/addressRanges.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { firewallRules, type NetworkRule, type Ordered } from '../../reach/facts/firewallRules.ts';
import { isShadowedByNetwork } from '../../reach/facts/isShadowedByNetwork.ts';
import { podSourcePrefixes, policiesInForce } from '../../reach/facts/podSourcePrefixes.ts';
import { defineRule } from '../rule.ts';
import { setOf } from '../setOf.ts';

const webPorts = ['80', '443'];

export const out009FqdnFilterSkipped = defineRule({
  meta: {
    id: 'OUT009',
    area: 'outbound',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/firewall/rule-processing'],
    references: [],
  },
  text: {
    title: {
      en: 'A network rule keeps application rules from being asked',
      ja: 'ネットワーク規則によりアプリケーション規則が評価されない',
    },
    why: {
      en: 'Network rules always come before application rules, whatever their priority. Web traffic that one of them allows is never compared with the allowed names.',
      ja: 'ネットワーク規則は、優先度にかかわらずアプリケーション規則より先に評価されます。ネットワーク規則で許可されたWeb通信は、許可した名前と照合されません。',
    },
    remedy: {
      en: 'Take TCP 80 and 443 to every address and to AzureCloud out of the network rules, and allow names by application rules.',
      ja: 'すべてのアドレスやAzureCloud宛てのTCP 80と443をネットワーク規則から除き、アプリケーション規則で名前を許可します。',
    },
    messages: {
      skipped: {
        en: '{rules} of {resource} allows pods web traffic to {destinations}, so no name is checked there.',
        ja: '{resource}の{rules}がPodから{destinations}へのWeb通信を許可するため、名前が検査されません。',
      },
    },
  },
  check: (context) => {
    const found = new Map<ResourceId, Ordered<NetworkRule>[]>();
    for (const rule of wideRules(context)) {
      const known = found.get(rule.policy) ?? [];
      if (!known.some(({ name }) => name === rule.name)) found.set(rule.policy, [...known, rule]);
    }
    return [...found].map(([policy, rules]) => ({
      resource: policy,
      message: 'skipped',
      parameters: {
        rules: rules.map(({ name }) => name).join(', '),
        destinations: [...new Set(rules.flatMap(wideDestinations))].join(', '),
      },
      set: setOf({ rule: rules.flatMap(passedBy) }),
      scenario: 'pod-to-c2',
    }));
  },
  fix: ({ resource }, context) => {
    const sources = podSourcePrefixes(context);
    const names = new Set(
      wideRules(context)
        .filter(({ policy }) => policy === resource)
        .map(({ name }) => name),
    );
    return [
      (document) => narrowed(document, resource, names),
      (document) => allowAksEgress(document, resource, sources),
    ];
  },
});

function wideRules(context: AnalysisContext): readonly Ordered<NetworkRule>[] {
  const sources = addressRanges(podSourcePrefixes(context));
  return policiesInForce(context).flatMap((policy) => {
    const { network } = firewallRules(context.document, policy);
    return network.filter(
      (rule) =>
        isWide(rule) &&
        meetsRanges(addressRanges(rule.sourceAddresses), sources) &&
        !isShadowedByNetwork(network, rule),
    );
  });
}

function isWide(rule: NetworkRule): boolean {
  return (
    rule.action === 'Allow' &&
    (rule.protocols.includes('TCP') || rule.protocols.includes('Any')) &&
    portsMeet(rule.destinationPorts, webPorts) &&
    wideDestinations(rule).length > 0
  );
}

function wideDestinations({ destinationAddresses }: NetworkRule): readonly string[] {
  if (coversInternet(destinationAddresses)) return destinationAddresses;
  return destinationAddresses.filter((text) => /^(Internet$|AzureCloud(\.|$))/.test(text));
}

/** What a rule lets past the application rules. */
function passedBy(rule: NetworkRule): readonly string[] {
  const passed = setOf({
    source: rule.sourceAddresses,
    destination: wideDestinations(rule),
    port: rule.destinationPorts.filter((ports) => portsMeet([ports], webPorts)),
  });
  return passed.map((member) => `${rule.name} ${member}`);
}

/** The policy with the rules without web ports where they list ports, else without their wide destinations. */
function narrowed(document: DesignDocument, policy: ResourceId, names: ReadonlySet<string>): DesignDocument {
  const rules = resourceOf(document, 'firewall-policy', policy)?.props.networkRules ?? [];
  const networkRules = rules.flatMap((rule) => {
    if (!isWide(rule) || !names.has(rule.name)) return [rule];
    const destinationPorts = rule.destinationPorts.filter((ports) => !portsMeet([ports], webPorts));
    if (destinationPorts.length > 0) return [{ ...rule, destinationPorts }];
    const wide = new Set(wideDestinations(rule));
    const destinationAddresses = rule.destinationAddresses.filter((text) => !wide.has(text));
    return destinationAddresses.length + rule.destinationFqdns.length > 0
      ? [{ ...rule, destinationAddresses }]
      : [];
  });
  return setValues('firewall-policy', policy, { networkRules })(document);
}
