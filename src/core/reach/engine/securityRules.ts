import { anyOf } from '../../net/anyOf.ts';
import type { Direction } from '../../net/effectiveRule.ts';
import { firstMatch, type Match } from '../../net/firstMatch.ts';
import type { Protocol } from '../../net/flow.ts';
import { matchPorts, matchPrefix, type Party, type TagTest } from '../../net/matchPrefix.ts';
import type { SecurityGroup, SecurityRule } from '../../net/securityGroup.ts';
import type { Considered } from '../../net/step.ts';
import type { FindingCode } from '../../net/traceFinding.ts';
import type { Text } from '../../text/text.ts';
import type { SecurityTags } from './securityTags.ts';

/** What a security group is asked about. */
export interface SecurityQuestion {
  readonly direction: Direction;
  readonly source: Party;
  readonly destination: Party;
  readonly protocol: Protocol;
  readonly port: number;
}

/** What a security group says of a question. */
export interface SecurityVerdict {
  readonly access: 'Allow' | 'Deny' | 'unknown';
  /** The rule that decided, or the one that may match and would decide otherwise. */
  readonly rule: SecurityRule;
  readonly considered: readonly Considered[];
  readonly findings: readonly FindingCode[];
}

const standard = (
  priority: number,
  name: string,
  access: 'Allow' | 'Deny',
  source: string,
  destination: string,
): SecurityRule => ({
  priority,
  name,
  access,
  protocol: '*',
  sources: [source],
  destinations: [destination],
  ports: ['*'],
});

/** https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview */
const defaultRules: Readonly<Record<Direction, readonly SecurityRule[]>> = {
  Inbound: [
    standard(65000, 'AllowVnetInBound', 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
    standard(65001, 'AllowAzureLoadBalancerInBound', 'Allow', 'AzureLoadBalancer', '*'),
    standard(65500, 'DenyAllInBound', 'Deny', '*', '*'),
  ],
  Outbound: [
    standard(65000, 'AllowVnetOutBound', 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
    standard(65001, 'AllowInternetOutBound', 'Allow', '*', 'Internet'),
    standard(65500, 'DenyAllOutBound', 'Deny', '*', '*'),
  ],
};

const denyAll = standard(65500, 'DenyAll', 'Deny', '*', '*');
const firstDefaultPriority = 65000;

// Every packet asks for them.
const known = new WeakMap<SecurityGroup, Readonly<Record<Direction, readonly SecurityRule[]>>>();

/** The rules of a group in order, the default ones last. */
export function securityRules(group: SecurityGroup, direction: Direction): readonly SecurityRule[] {
  const rules = known.get(group) ?? {
    Inbound: [...group.inbound, ...defaultRules.Inbound],
    Outbound: [...group.outbound, ...defaultRules.Outbound],
  };
  known.set(group, rules);
  return rules[direction];
}

/** Whether every group has the rule: priorities from 65000 are Azure's own. */
export function isDefaultRule(rule: SecurityRule): boolean {
  return rule.priority >= firstDefaultPriority;
}

const yes: Match = { answer: 'yes', why: { en: 'matches', ja: '一致' } };
const maybe: Match = {
  answer: 'maybe',
  why: { en: 'may match, would decide the same', ja: '一致の可能性があるが結果は同じ' },
};
const missed = {
  protocol: { answer: 'no', why: { en: 'other protocol', ja: 'プロトコルが不一致' } },
  port: { answer: 'no', why: { en: 'other port', ja: 'ポートが不一致' } },
  source: { answer: 'no', why: { en: 'other source', ja: '送信元が不一致' } },
  destination: { answer: 'no', why: { en: 'other destination', ja: '宛先が不一致' } },
} as const satisfies Record<string, Match>;

function matches(rule: SecurityRule, question: SecurityQuestion, hasTag: TagTest): Match {
  const isProtocol = rule.protocol === '*' || rule.protocol.toUpperCase() === question.protocol;
  if (!isProtocol) return missed.protocol;
  if (!matchPorts(rule.ports, question.port)) return missed.port;
  const source = anyOf(rule.sources, (prefix) => matchPrefix(prefix, question.source, hasTag));
  if (source === 'no') return missed.source;
  const destination = anyOf(rule.destinations, (prefix) => matchPrefix(prefix, question.destination, hasTag));
  if (destination === 'no') return missed.destination;
  return source === 'yes' && destination === 'yes' ? yes : maybe;
}

const mentions = (prefixes: readonly string[], tag: string): boolean =>
  prefixes.some((prefix) => prefix.toLowerCase() === tag);

function read(rules: readonly SecurityRule[], question: SecurityQuestion, hasTag: TagTest) {
  return firstMatch(
    rules,
    (rule) => matches(rule, question, hasTag),
    (a, b) => a.access === b.access,
  );
}

// The same few words on the same few rules stand in every step of every walk.
const words = new WeakMap<SecurityRule, Map<Text, Considered>>();

function consideredOf(rule: SecurityRule, why: Text): Considered {
  const said = words.get(rule) ?? new Map<Text, Considered>();
  const considered = said.get(why) ?? { name: rule.name, why };
  words.set(rule, said.set(why, considered));
  return considered;
}

/** First match by priority; a rule that may match counts only if it would decide otherwise. */
export function evaluateSecurityGroup(
  group: SecurityGroup,
  question: SecurityQuestion,
  tags: SecurityTags,
): SecurityVerdict {
  const rules = securityRules(group, question.direction);
  const decision = read(rules, question, tags.test);
  const rule = decision.decided ?? denyAll;
  const uses = (tag: string, candidate: SecurityRule): boolean =>
    (mentions(candidate.sources, tag) && tags.isExpanded(question.source)) ||
    (mentions(candidate.destinations, tag) && tags.isExpanded(question.destination));
  const findings: FindingCode[] = [];
  if (rule.access === 'Allow' && uses('virtualnetwork', rule)) {
    // Worth a word only where it would be denied otherwise.
    const plain = read(rules, question, tags.plain);
    if (plain.decided?.access !== 'Allow') findings.push('VNET_TAG_EXPANDED_BY_UDR');
  }
  const isWidened = tags.isExpanded(question.source) || tags.isExpanded(question.destination);
  if (rule.access === 'Deny' && isWidened && read(rules, question, tags.plain).decided?.access === 'Allow') {
    findings.push('DENIAL_RESTS_ON_UDR');
  }
  if (decision.passed.some(({ rule: other }) => !isDefaultRule(other) && uses('internet', other))) {
    findings.push('INTERNET_TAG_EMPTY_BY_UDR');
  }
  return {
    access: decision.uncertain === undefined ? rule.access : 'unknown',
    rule: decision.uncertain ?? rule,
    considered: decision.passed.map(({ rule: other, why }) => consideredOf(other, why)),
    findings,
  };
}
