import { sameAddress } from '../../net/address.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Entry, World } from '../../net/element.ts';
import { covers, type DnatRule, type FirewallPolicy } from '../../net/firewallPolicy.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { Outcome } from '../../net/outcome.ts';
import { internetLocation, type Packet } from '../../net/packet.ts';
import type { Step } from '../../net/step.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { filterSentences, filterTexts } from './filterTexts.ts';
import { endAt, threatened, translatedSource, translationStep, type Firewall } from './firewall.ts';

const dnsPort = 53;

function publicSide({ publicAddresses: [first] }: Firewall, rule: DnatRule) {
  return rule.destination ?? first;
}

/** The public ports that DNAT rules open, with what stands behind them. */
export function entriesOf(firewall: Firewall, world: World): readonly Entry[] {
  const rules = world.firewallPolicies(firewall.policy).flatMap(({ dnatRules }) => dnatRules);
  return rules.flatMap((rule): readonly Entry[] => {
    const address = publicSide(firewall, rule);
    const behind = rule.target === undefined ? undefined : world.ownerOf(rule.target);
    if (address === undefined || behind === undefined) return [];
    const leadsTo = behind.node.resource;
    return [
      {
        address,
        isPublic: true,
        protocol: rule.protocols.includes('TCP') ? 'TCP' : 'UDP',
        port: rule.port,
        serverName: null,
        serves: behind.entries !== undefined,
        ...(leadsTo === undefined ? {} : { leadsTo }),
      },
    ];
  });
}

function ruleFor(
  firewall: Firewall,
  policies: readonly FirewallPolicy[],
  packet: Packet,
  world: World,
): DnatRule | undefined {
  const isFrom = (sources: readonly string[]): boolean =>
    anyOf(sources, (prefix) => matchPrefix(prefix, { address: packet.source }, world.hasTag)) === 'yes';
  return policies
    .flatMap(({ dnatRules }) => dnatRules)
    .find(
      (rule) =>
        rule.target !== undefined &&
        publicSide(firewall, rule)?.text === packet.destination.text &&
        rule.port === packet.port &&
        covers(rule.protocols, packet.protocol) &&
        isFrom(rule.sources),
    );
}

/** A packet to the firewall itself: it answers DNS where the proxy is on. */
function toItself(firewall: Firewall, packet: Packet, policy: FirewallPolicy | undefined): Outcome {
  const { node } = firewall;
  if (policy?.dnsProxy === true && packet.port === dnsPort) {
    return {
      type: 'deliver',
      passages: [{ node, steps: [{ action: 'arrive', why: filterTexts.dnsProxy }] }],
      findings: [traceFinding('DNS_TUNNEL_NOT_COVERED', node.resource)],
    };
  }
  const step: Step = { action: 'drop', why: filterTexts.notListening };
  return endAt(firewall, ['NOT_LISTENING', 'FW_NOT_LISTENING'], filterSentences.notListening, packet, [step]);
}

/** What the firewall does to a packet that is addressed to it: DNAT always translates the source as well. */
export function receiveAt(firewall: Firewall, packet: Packet, world: World): Outcome {
  const { node, location, publicAddresses, forcedTunnelling } = firewall;
  const policies = world.firewallPolicies(firewall.policy);
  const policy = policies.at(-1);
  const isPublic = publicAddresses.some((address) => sameAddress(address, packet.destination));
  if (!isPublic) return toItself(firewall, packet, policy);
  const threat = threatened(firewall, packet, policy, world);
  if (threat !== undefined) return threat;
  const rule = ruleFor(firewall, policies, packet, world);
  if (rule?.target === undefined) {
    const step: Step = { action: 'deny', why: filterTexts.noDnat };
    return endAt(firewall, ['DENIED_FIREWALL', 'FW_NO_DNAT_RULE'], filterSentences.noDnat, packet, [step]);
  }
  if (forcedTunnelling) {
    const step: Step = { action: 'unknown', why: filterTexts.unknown, rule: rule.rule };
    const end = ['INDETERMINATE', 'DNAT_WITH_FORCED_TUNNELLING_UNCERTAIN'] as const;
    return endAt(firewall, end, filterSentences.dnatForcedTunnelling, packet, [step], { rule });
  }
  const translated = { ...packet, destination: rule.target, port: rule.targetPort };
  const translation = translatedSource(firewall, translated);
  const dnat: Step = {
    action: 'dnat',
    rule: rule.rule,
    detail: `${packet.destination.text}:${packet.port} -> ${rule.target.text}:${rule.targetPort}`,
    why: filterTexts.dnat,
  };
  return {
    type: 'send',
    passages: [{ node, steps: [dnat, translationStep(packet.source, translation.source)] }],
    packet: { ...translated, ...translation },
    from: location,
    session: {
      node,
      keeper: 'firewall',
      replyTo: translation.source,
      source: packet.source,
      resume: internetLocation,
    },
  };
}
