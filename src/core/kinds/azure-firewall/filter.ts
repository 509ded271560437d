import { isPrivate, type Address } from '../../net/address.ts';
import { allOf, anyOf, tri } from '../../net/anyOf.ts';
import { datedFacts } from '../../azure/datedFacts.ts';
import type { World } from '../../net/element.ts';
import {
  covers,
  type ApplicationRule,
  type DnatRule,
  type FirewallPolicy,
  type NetworkRule,
} from '../../net/firewallPolicy.ts';
import { firstMatch, type Match } from '../../net/firstMatch.ts';
import type { Tri } from '../../net/flow.ts';
import { matchPorts, matchPrefix } from '../../net/matchPrefix.ts';
import type { Packet } from '../../net/packet.ts';
import type { Considered, RuleReference } from '../../net/step.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';

/** What a packet that passes the firewall meets, in the order of processing. */
export interface FilterRule {
  readonly type: 'network' | 'implicit-dnat' | 'application' | 'infrastructure' | 'default';
  readonly name: string;
  readonly allow: boolean;
  readonly rule?: RuleReference;
  /** For the sentence where nobody can tell: the rule rests on a name, not on addresses. */
  readonly byName?: boolean;
  /** The protocol by which an application rule matches on a port: `Http` or `Https`. */
  applicationAt?(port: number): string | undefined;
  match(packet: Packet, world: World): Match;
}

/** Which rule decides on a packet, and what was read before it. */
export interface FilterDecision {
  readonly decided: FilterRule;
  /** A rule that may match and would decide otherwise. */
  readonly uncertain: FilterRule | undefined;
  readonly considered: readonly Considered[];
  readonly findings: readonly TraceFinding[];
}

const whys = {
  source: { en: 'other source', ja: '送信元が不一致' },
  destination: { en: 'other destination', ja: '宛先が不一致' },
  port: { en: 'other port', ja: 'ポートが不一致' },
  protocol: { en: 'other protocol', ja: 'プロトコルが不一致' },
  noName: { en: 'the client sends no server name', ja: 'クライアントがサーバー名を送信しない' },
  name: { en: 'other name', ja: '名前が不一致' },
  noProxy: { en: 'an FQDN needs the DNS proxy', ja: 'FQDNにはDNSプロキシが必要' },
  maybe: { en: 'may match, would decide the same', ja: '一致の可能性があるが結果は同じ' },
} as const;

/** `*` and `*.contoso.com` are patterns; the second does not match the apex. https://learn.microsoft.com/azure/firewall/firewall-faq */
export function matchesFqdn(pattern: string, name: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), name.toLowerCase()];
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? given.endsWith(wanted.slice(1)) : given === wanted;
}

function fromSource(sources: readonly string[], packet: Packet, world: World): Tri {
  return anyOf(sources, (prefix) => matchPrefix(prefix, { address: packet.source }, world.hasTag));
}

function byAddressOf(fqdn: string, packet: Packet, world: World): Tri {
  const address = world.publicAddressOf(fqdn);
  if (address !== undefined) return tri(address.text === packet.destination.text);
  return fqdn === packet.serverName ? 'yes' : isPrivate(packet.destination) ? 'no' : 'maybe';
}

function networkRule(rule: NetworkRule, policy: FirewallPolicy): FilterRule {
  const { name, allow, rule: reference } = rule;
  return {
    type: 'network',
    name,
    allow,
    rule: reference,
    byName: rule.fqdns.length > 0,
    match: (packet, world) => {
      if (!covers(rule.protocols, packet.protocol)) return { answer: 'no', why: whys.protocol };
      if (!matchPorts(rule.ports, packet.port)) return { answer: 'no', why: whys.port };
      const source = fromSource(rule.sources, packet, world);
      if (source === 'no') return { answer: 'no', why: whys.source };
      const party = { address: packet.destination };
      const ranges = anyOf(rule.destinations, (prefix) => matchPrefix(prefix, party, world.hasTag));
      const names = policy.dnsProxy ? anyOf(rule.fqdns, (fqdn) => byAddressOf(fqdn, packet, world)) : 'no';
      const destination = anyOf([ranges, names], (answer) => answer);
      const why = rule.fqdns.length > 0 && !policy.dnsProxy ? whys.noProxy : whys.destination;
      return { answer: allOf(source, destination), why: destination === 'no' ? why : whys.maybe };
    },
  };
}

// A DNAT rule from any source adds an implicit network rule to its target, behind the explicit ones.
// https://learn.microsoft.com/azure/firewall/firewall-known-issues
function implicitRule(rule: DnatRule): FilterRule {
  return {
    type: 'implicit-dnat',
    name: rule.name,
    allow: true,
    rule: rule.rule,
    match: (packet) => {
      const target = rule.target !== undefined && isPrivate(rule.target) ? rule.target.text : undefined;
      const reaches = target === packet.destination.text && rule.targetPort === packet.port;
      return { answer: tri(reaches && covers(rule.protocols, packet.protocol)), why: whys.destination };
    },
  };
}

function applicationRule(rule: ApplicationRule): FilterRule {
  const applicationAt = (port: number) => rule.protocols.find((protocol) => protocol.port === port)?.name;
  return {
    type: 'application',
    name: rule.name,
    allow: rule.allow,
    rule: rule.rule,
    applicationAt,
    match: (packet, world) => {
      if (packet.protocol !== 'TCP') return { answer: 'no', why: whys.protocol };
      if (applicationAt(packet.port) === undefined) return { answer: 'no', why: whys.port };
      const { serverName } = packet;
      if (serverName === null) return { answer: 'no', why: whys.noName };
      if (!rule.fqdns.some((fqdn) => matchesFqdn(fqdn, serverName))) return { answer: 'no', why: whys.name };
      const source = fromSource(rule.sources, packet, world);
      return { answer: source, why: source === 'no' ? whys.source : whys.maybe };
    },
  };
}

const infrastructureRule: FilterRule = {
  type: 'infrastructure',
  name: 'Infrastructure',
  allow: true,
  applicationAt: () => 'Https',
  match: (packet) => ({
    answer: tri(
      packet.protocol === 'TCP' &&
        packet.port === 443 &&
        datedFacts.infrastructure.some((name) => name === packet.serverName),
    ),
    why: whys.name,
  }),
};

const defaultRule: FilterRule = {
  type: 'default',
  name: 'default',
  allow: false,
  match: () => ({ answer: 'yes', why: whys.maybe }),
};

function inOrder(policies: readonly FirewallPolicy[]): readonly FilterRule[] {
  // The child's DNS proxy decides how all its rules resolve names.
  const own = policies.at(-1);
  return [
    ...policies.flatMap((policy) => policy.networkRules.map((rule) => networkRule(rule, own ?? policy))),
    ...policies.flatMap(({ dnatRules }) =>
      dnatRules.filter(({ sources }) => sources.includes('*')).map(implicitRule),
    ),
    ...policies.flatMap(({ applicationRules }) => applicationRules.map(applicationRule)),
    infrastructureRule,
    defaultRule,
  ];
}

// Every packet through the firewall asks for them.
const known = new WeakMap<
  FirewallPolicy,
  { policies: readonly FirewallPolicy[]; rules: readonly FilterRule[] }
>();

/** The rules of a policy and those that it inherits, parents first. */
function rulesOf(policies: readonly FirewallPolicy[]): readonly FilterRule[] {
  const own = policies.at(-1);
  if (own === undefined) return inOrder(policies);
  const found = known.get(own);
  const isSame =
    found?.policies.length === policies.length && found.policies.every((each, at) => each === policies[at]);
  if (found !== undefined && isSame) return found.rules;
  const rules = inOrder(policies);
  known.set(own, { policies, rules });
  return rules;
}

/** Which rule decides on a packet that a route sends through the firewall. */
export function filter(policies: readonly FirewallPolicy[], packet: Packet, world: World): FilterDecision {
  const { decided, uncertain, passed } = firstMatch(
    rulesOf(policies),
    (rule) => rule.match(packet, world),
    (a, b) => a.allow === b.allow,
  );
  return {
    decided: decided ?? defaultRule,
    uncertain,
    considered: passed
      .filter(({ rule: { type } }) => type !== 'infrastructure')
      .map(({ rule: { name }, why }) => ({ name, why })),
    findings: passed.some(({ why }) => why === whys.noProxy)
      ? [traceFinding('FQDN_NETWORK_RULE_NEEDS_DNS_PROXY')]
      : [],
  };
}

/** Whether network rules leave the source as it is on the way to a destination. */
export function keepsSource(policy: FirewallPolicy, destination: Address, world: World): boolean {
  if (policy.privateRanges.length === 0) return isPrivate(destination);
  const party = { address: destination };
  return policy.privateRanges.some((range) => matchPrefix(range, party, world.hasTag) === 'yes');
}
