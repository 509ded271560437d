import { isPrivate, sameAddress, symbolicAddress } from '../../net/address.ts';
import type { World } from '../../net/element.ts';
import type { FirewallPolicy } from '../../net/firewallPolicy.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { Step } from '../../net/step.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';
import { filter, keepsSource, type FilterDecision, type FilterRule } from './filter.ts';
import { filterSentences, filterTexts } from './filterTexts.ts';
import {
  endAt,
  referenceTo,
  threatened,
  translatedSource,
  translationStep,
  type Firewall,
} from './firewall.ts';

const allowedBy = {
  network: filterTexts.networkRule,
  'implicit-dnat': filterTexts.implicitDnat,
  application: filterTexts.applicationRule,
  infrastructure: filterTexts.infrastructure,
  default: filterTexts.implicitDeny,
} as const;

function refuse(
  firewall: Firewall,
  { decided, considered, findings }: FilterDecision,
  packet: Packet,
): Outcome {
  const isDefault = decided.type === 'default';
  const step: Step = {
    action: 'deny',
    why: isDefault ? filterTexts.implicitDeny : filterTexts.denyRule,
    considered,
    ...referenceTo(decided),
  };
  const byRule = decided.type === 'network' ? 'FW_NETWORK_RULE_DENY' : 'FW_APPLICATION_RULE_DENY';
  const reason = isDefault ? 'FW_IMPLICIT_DENY' : byRule;
  const sentence = isDefault ? filterSentences.implicitDeny : filterSentences.deny;
  return endAt(firewall, ['DENIED_FIREWALL', reason], sentence, packet, [step], { rule: decided, findings });
}

function cannotTell(firewall: Firewall, rule: FilterRule, packet: Packet): Outcome {
  const step: Step = { action: 'unknown', why: filterTexts.unknown, ...referenceTo(rule) };
  const [reason, sentence] = packet.destination.symbolic
    ? (['ADDRESS_KNOWN_AFTER_DEPLOYMENT', filterSentences.unknownAddress] as const)
    : rule.byName === true
      ? (['UNRESOLVED_FQDN_IN_RULE', filterSentences.unknownName] as const)
      : (['UNKNOWN_SERVICE_TAG_MEMBERSHIP', filterSentences.unknownTag] as const);
  return endAt(firewall, ['INDETERMINATE', reason], sentence, packet, [step], { rule });
}

/**
 * Where the firewall cannot send it on, although a rule allows it: without forced tunnelling its subnet must have a
 * default route to the Internet. https://learn.microsoft.com/azure/firewall/firewall-faq
 */
function blockedExit(
  firewall: Firewall,
  packet: Packet,
  steps: readonly Step[],
  rule: FilterRule,
  world: World,
): Outcome | undefined {
  const { location, frontend, forcedTunnelling } = firewall;
  const route = world.routeTo(location.subnet, packet.destination);
  if (route?.nextHopAddress === frontend.text) {
    return endAt(firewall, ['LOOP', 'ROUTING_LOOP'], filterSentences.loop, packet, steps, { rule });
  }
  const needsInternet = !isPrivate(packet.destination) && !forcedTunnelling;
  const everything = world.routeTo(location.subnet, symbolicAddress('anywhere'));
  if (!needsInternet || everything?.nextHopType === 'Internet') return undefined;
  const end = ['PLATFORM_UNSUPPORTED', 'FIREWALL_DEFAULT_ROUTE_NOT_INTERNET'] as const;
  return endAt(firewall, end, filterSentences.noInternetRoute, packet, steps, { rule });
}

function remarks(
  { node }: Firewall,
  decided: FilterRule,
  packet: Packet,
  world: World,
): readonly TraceFinding[] {
  const { resource } = node;
  if (decided.type === 'implicit-dnat') return [traceFinding('DNAT_IMPLICIT_NETWORK_RULE', resource)];
  if (decided.type === 'infrastructure') return [traceFinding('IMPLICIT_INFRA_RULE', resource)];
  if (decided.type !== 'application' || decided.applicationAt?.(packet.port) === 'Http') return [];
  const named = world.publicAddressOf(packet.serverName ?? '');
  const isForged = named === undefined || !sameAddress(named, packet.destination);
  return isForged && !isPrivate(packet.destination) ? [traceFinding('SNI_ONLY_MATCH', resource)] : [];
}

/** For plain HTTP the firewall resolves the Host itself, whatever address the client chose. */
function reread(packet: Packet, world: World): Packet {
  const named = world.publicAddressOf(packet.serverName ?? '');
  return named === undefined || isPrivate(packet.destination) ? packet : { ...packet, destination: named };
}

function pass(
  firewall: Firewall,
  decision: FilterDecision,
  original: Packet,
  policy: FirewallPolicy | undefined,
  world: World,
): Outcome {
  const { node, location } = firewall;
  const { decided, considered } = decision;
  const keeps =
    decided.type === 'network' && policy !== undefined && keepsSource(policy, original.destination, world);
  if (keeps && !isPrivate(original.destination)) {
    const step: Step = { action: 'drop', why: filterTexts.neverSnat, ...referenceTo(decided) };
    const end = ['NO_OUTBOUND_METHOD', 'FW_NEVER_SNATS'] as const;
    return endAt(firewall, end, filterSentences.neverSnat, original, [step], { rule: decided });
  }
  const packet = decided.applicationAt?.(original.port) === 'Http' ? reread(original, world) : original;
  const translation = keeps ? { source: packet.source } : translatedSource(firewall, packet);
  const allow: Step = { action: 'allow', why: allowedBy[decided.type], considered, ...referenceTo(decided) };
  const steps = keeps ? [allow] : [allow, translationStep(packet.source, translation.source)];
  const blocked = blockedExit(firewall, packet, steps, decided, world);
  if (blocked !== undefined) return blocked;
  return {
    type: 'send',
    passages: [{ node, steps }],
    packet: { ...packet, ...translation },
    from: location,
    session: {
      node,
      keeper: 'firewall',
      source: packet.source,
      resume: location,
      ...(keeps ? {} : { replyTo: translation.source }),
    },
    findings: [...decision.findings, ...remarks(firewall, decided, original, world)],
  };
}

/** What the firewall does to a packet that a route sends through it. */
export function forwardThrough(firewall: Firewall, packet: Packet, world: World): Outcome {
  const policies = world.firewallPolicies(firewall.policy);
  const policy = policies.at(-1);
  const threat = threatened(firewall, packet, policy, world);
  if (threat !== undefined) return threat;
  const decision = filter(policies, packet, world);
  if (decision.uncertain !== undefined) return cannotTell(firewall, decision.uncertain, packet);
  return decision.decided.allow
    ? pass(firewall, decision, packet, policy, world)
    : refuse(firewall, decision, packet);
}
