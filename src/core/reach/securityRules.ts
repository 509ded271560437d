import { allOf, anyOf, tri } from '../net/anyOf.ts';
import type { Direction } from '../net/effectiveRule.ts';
import { firstMatch, type Decision } from '../net/firstMatch.ts';
import type { Protocol, Tri } from '../net/flow.ts';
import { matchPorts, matchPrefix, type Party, type TagTest } from '../net/matchPrefix.ts';
import type { SecurityGroup, SecurityRule } from '../net/securityGroup.ts';
import type { Considered } from '../net/step.ts';
import type { FindingCode } from '../net/traceFinding.ts';
import type { SecurityTags } from './securityTags.ts';

/** What a security group is asked about. */
export interface SecurityQuestion {
  readonly direction: Direction;
  readonly source: Party;
  readonly destination: Party;
  readonly protocol: Protocol;
  readonly port: number;
}

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

/** The rules of a group in order, the default ones last. */
export function securityRules(group: SecurityGroup, direction: Direction): readonly SecurityRule[] {
  return [...(direction === 'Inbound' ? group.inbound : group.outbound), ...defaultRules[direction]];
}

export function isDefaultRule(rule: SecurityRule): boolean {
  return rule.priority >= firstDefaultPriority;
}

const missed = {
  source: { en: 'other source', ja: '送信元が不一致' },
  destination: { en: 'other destination', ja: '宛先が不一致' },
  port: { en: 'other port', ja: 'ポートが不一致' },
  protocol: { en: 'other protocol', ja: 'プロトコルが不一致' },
  maybe: { en: 'may match, would decide the same', ja: '一致の可能性があるが結果は同じ' },
};

type Dimensions = Readonly<Record<'protocol' | 'port' | 'source' | 'destination', Tri>>;

function dimensions(rule: SecurityRule, question: SecurityQuestion, hasTag: TagTest): Dimensions {
  const covers = (prefixes: readonly string[], party: Party): Tri =>
    anyOf(prefixes, (prefix) => matchPrefix(prefix, party, hasTag));
  return {
    protocol: tri(rule.protocol === '*' || rule.protocol.toUpperCase() === question.protocol),
    port: tri(matchPorts(rule.ports, question.port)),
    source: covers(rule.sources, question.source),
    destination: covers(rule.destinations, question.destination),
  };
}

function whyNot({ protocol, port, source, destination }: Dimensions) {
  if (protocol === 'no') return missed.protocol;
  if (port === 'no') return missed.port;
  if (source === 'no') return missed.source;
  return destination === 'no' ? missed.destination : missed.maybe;
}

const mentions = (prefixes: readonly string[], tag: string): boolean =>
  prefixes.some((prefix) => prefix.toLowerCase() === tag);

interface Read {
  readonly decision: Decision<SecurityRule>;
  readonly seen: ReadonlyMap<SecurityRule, Dimensions>;
}

function read(rules: readonly SecurityRule[], question: SecurityQuestion, hasTag: TagTest): Read {
  const seen = new Map<SecurityRule, Dimensions>();
  const decision = firstMatch(
    rules,
    (rule) => {
      const answers = dimensions(rule, question, hasTag);
      seen.set(rule, answers);
      return allOf(answers.protocol, answers.port, answers.source, answers.destination);
    },
    (a, b) => a.access === b.access,
  );
  return { decision, seen };
}

/** First match by priority; a rule that may match counts only if it would decide otherwise. */
export function evaluateSecurityGroup(
  group: SecurityGroup,
  question: SecurityQuestion,
  tags: SecurityTags,
): SecurityVerdict {
  const rules = securityRules(group, question.direction);
  const { decision, seen } = read(rules, question, tags.test);
  const rule = decision.decided ?? denyAll;
  const uses = (tag: string, candidate: SecurityRule): boolean =>
    (mentions(candidate.sources, tag) && tags.isExpanded(question.source)) ||
    (mentions(candidate.destinations, tag) && tags.isExpanded(question.destination));
  const findings: FindingCode[] = [];
  if (rule.access === 'Allow' && uses('virtualnetwork', rule)) {
    // Worth a word only where it would be denied otherwise.
    const plain = read(rules, question, tags.plain).decision;
    if (plain.decided?.access !== 'Allow') findings.push('VNET_TAG_EXPANDED_BY_UDR');
  }
  if (decision.passed.some((other) => !isDefaultRule(other) && uses('internet', other))) {
    findings.push('INTERNET_TAG_EMPTY_BY_UDR');
  }
  return {
    access: decision.uncertain === undefined ? rule.access : 'unknown',
    rule: decision.uncertain ?? rule,
    considered: decision.passed.map((other) => {
      const answers = seen.get(other);
      return { name: other.name, why: answers === undefined ? missed.maybe : whyNot(answers) };
    }),
    findings,
  };
}
