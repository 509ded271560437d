import { allowAksEgress } from '../../repairs/allowAksEgress.ts';
import { setValues } from '../../repairs/setValues.ts';
import { resource as resourceOf } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { addressRanges, coversInternet, meetsRanges } from '../../net/addressRanges.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import {
  firewallRules,
  type ApplicationRule,
  type FirewallRules,
  type NetworkRule,
  type Ordered,
} from '../../reach/facts/firewallRules.ts';
import { isShadowedByNetwork, isShadowedByApplication } from '../../reach/facts/isShadowedByNetwork.ts';
import { podSourcePrefixes, policiesInForce } from '../../reach/facts/podSourcePrefixes.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'anyAddress' | 'anyName' | 'anyTimeServer';

export const out008AllowAnywhere = defineRule({
  meta: {
    id: 'OUT008',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/firewall/rule-processing',
      'https://learn.microsoft.com/azure/aks/outbound-rules-control-egress',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The firewall lets pods reach anything',
      ja: 'ファイアウォールがPodに任意の宛先を許可している',
    },
    why: {
      en: 'A rule that allows every destination makes the firewall a router: a hijacked pod reaches its command server through it.',
      ja: 'すべての宛先を許可する規則があると、ファイアウォールはただのルーターになり、乗っ取られたPodは攻撃者のサーバーに到達します。',
    },
    remedy: {
      en: 'Replace the rule with an allow list: the FQDN tag AzureKubernetesService and the names that the workload needs.',
      ja: '規則を許可リストに置き換えます。FQDNタグAzureKubernetesServiceと、ワークロードに必要な名前だけを許可します。',
    },
    messages: {
      anyAddress: {
        en: '{rules} of {resource} allows pods every address.',
        ja: '{resource}の{rules}は、Podから任意のアドレスへの通信を許可します。',
      },
      anyName: {
        en: '{rules} of {resource} allows pods every name, or every name of a top-level domain.',
        ja: '{resource}の{rules}は、Podから任意の名前、またはトップレベルドメイン全体への通信を許可します。',
      },
      anyTimeServer: {
        en: '{rules} of {resource} allows pods UDP 123 to every address. Node images since March 2021 do not need it.',
        ja: '{resource}の{rules}は、Podから任意のアドレスのUDP 123への通信を許可します。2021年3月以降のノードイメージでは不要です。',
      },
    },
  },
  check: (context) => {
    const found = new Map<string, readonly Void[]>();
    for (const row of voids(context)) {
      const key = `${row.policy} ${row.message}`;
      found.set(key, [...(found.get(key) ?? []), row]);
    }
    return [...found.values()].flatMap(violationOf);
  },
  fix: ({ resource, message }, context) => {
    const sources = podSourcePrefixes(context);
    const rows = voids(context).filter((found) => found.policy === resource && found.message === message);
    return [
      (document) => withoutVoids(document, resource, rows),
      ...(message === 'anyTimeServer'
        ? []
        : [(document: DesignDocument) => allowAksEgress(document, resource, sources)]),
    ];
  },
});

/** A rule that makes the filter void. */
interface Void {
  readonly policy: ResourceId;
  readonly message: Message;
  readonly name: string;
  /** What it lets through. */
  readonly set: readonly string[];
}

/** One finding for all rules of a policy that are void in the same way. */
function violationOf(rows: readonly Void[]): readonly Violation<Message>[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { policy, message } = first;
  const names = [...new Set(rows.map(({ name }) => name))].join(', ');
  const weight: Partial<Violation<Message>> =
    message === 'anyTimeServer' ? { severity: 'medium' } : { scenario: 'pod-to-c2' };
  const set = setOf({ rule: rows.flatMap((row) => row.set.map((member) => `${row.name} ${member}`)) });
  return [{ resource: policy, message, parameters: { rules: names }, set, ...weight }];
}

function voids(context: AnalysisContext): readonly Void[] {
  const sources = podSourcePrefixes(context);
  if (sources.length === 0) return [];
  const wanted = addressRanges(sources);
  return policiesInForce(context).flatMap((policy) => {
    const rules = firewallRules(context.document, policy);
    const isForPods = (rule: NetworkRule | ApplicationRule): boolean =>
      rule.action === 'Allow' && meetsRanges(addressRanges(rule.sourceAddresses), wanted);
    return [...networkVoids(rules, isForPods), ...applicationVoids(rules, isForPods)];
  });
}

type Test = (rule: NetworkRule | ApplicationRule) => boolean;

function networkVoids({ network }: FirewallRules, isForPods: Test): readonly Void[] {
  const allows = network.filter(isForPods).filter((rule) => !isShadowedByNetwork(network, rule));
  return allows
    .filter((rule) => reachesAll(rule, allows))
    .map((rule) => ({
      policy: rule.policy,
      name: rule.name,
      message: isTime(rule) ? 'anyTimeServer' : 'anyAddress',
      set: setOf({
        protocol: rule.protocols,
        source: rule.sourceAddresses,
        destination: [...rule.destinationAddresses, ...rule.destinationFqdns],
        port: rule.destinationPorts,
      }),
    }));
}

// Ranges may add up over several rules, of which none is void alone.
function reachesAll(rule: Ordered<NetworkRule>, allows: readonly Ordered<NetworkRule>[]): boolean {
  if (rule.destinationAddresses.includes('Internet')) return true;
  if (rule.destinationFqdns.some(isAnyName)) return true;
  if (addressRanges(rule.destinationAddresses).length === 0) return false;
  const alike = allows.filter(
    (other) =>
      String(other.protocols) === String(rule.protocols) &&
      String(other.destinationPorts) === String(rule.destinationPorts),
  );
  return (
    coversInternet(rule.destinationAddresses) ||
    (alike.length > 1 &&
      isPublic(rule) &&
      coversInternet(alike.flatMap((other) => other.destinationAddresses)))
  );
}

function isPublic({ destinationAddresses }: NetworkRule): boolean {
  return !destinationAddresses.every((text) => /^(10|192\.168)\./.test(text));
}

function isTime({ protocols, destinationPorts }: NetworkRule): boolean {
  return (
    protocols.every((protocol) => protocol === 'UDP') && destinationPorts.every((port) => port === '123')
  );
}

function applicationVoids(rules: FirewallRules, isForPods: Test): readonly Void[] {
  return rules.application
    .filter(isForPods)
    .filter((rule) => rule.targetFqdns.some(isAnyName) && !isShadowedByApplication(rules, rule))
    .map((rule) => ({
      policy: rule.policy,
      name: rule.name,
      message: 'anyName',
      set: setOf({
        protocol: rule.protocols,
        source: rule.sourceAddresses,
        name: rule.targetFqdns.filter(isAnyName),
      }),
    }));
}

function isAnyName(fqdn: string): boolean {
  return /^\*(\.[^.]+)?$/.test(fqdn);
}

/** The policy without what makes its filter void; a rule that says more keeps the rest. */
function withoutVoids(document: DesignDocument, policy: ResourceId, rows: readonly Void[]): DesignDocument {
  const names = new Set(rows.map(({ name }) => name));
  const props = resourceOf(document, 'firewall-policy', policy)?.props;
  if (props === undefined) return document;
  const networkRules = rows.some(({ message }) => message !== 'anyName')
    ? props.networkRules.filter(({ name, action }) => action === 'Deny' || !names.has(name))
    : props.networkRules;
  const applicationRules = props.applicationRules.flatMap((rule) => {
    if (rule.action === 'Deny' || !names.has(rule.name)) return [rule];
    const targetFqdns = rule.targetFqdns.filter((fqdn) => !isAnyName(fqdn));
    return targetFqdns.length + rule.fqdnTags.length > 0 ? [{ ...rule, targetFqdns }] : [];
  });
  return setValues('firewall-policy', policy, { networkRules, applicationRules })(document);
}
