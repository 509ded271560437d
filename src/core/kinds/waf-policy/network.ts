import type { World } from '../../net/element.ts';
import type { Tri } from '../../net/flow.ts';
import type { Inspection } from '../../net/inspector.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { End } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import { traceFinding, type FindingCode } from '../../net/traceFinding.ts';
import { fill, type Text } from '../../text/text.ts';
import type { Values } from '../contract/field.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import type { wafPolicyFields } from './props.ts';

type Policy = Values<typeof wafPolicyFields>;
type CustomRule = Policy['customRules'][number];

const whys = {
  blocked: { en: 'a managed rule matches the attack', ja: 'マネージドルールが攻撃に一致' },
  customBlock: { en: 'a custom rule blocks it', ja: 'カスタムルールが遮断' },
  customAllow: {
    en: 'a custom rule allows it, nothing after is read',
    ja: 'カスタムルールが許可し、以降は評価なし',
  },
  detected: { en: 'logged, not blocked', ja: '記録のみで遮断しない' },
  disabled: { en: 'the policy is disabled', ja: 'ポリシーが無効' },
  clean: { en: 'no rule matches', ja: '一致するルールなし' },
  hole: { en: 'no managed rule looks for it', ja: '該当するマネージドルールなし' },
  unknown: { en: 'a custom rule may match', ja: 'カスタムルールが一致する可能性あり' },
} as const;

const sentences = {
  managed: {
    en: 'The managed rules of {policy} block the request.',
    ja: '{policy}のマネージドルールが要求を遮断します。',
  },
  custom: {
    en: 'The custom rule {rule} of {policy} blocks the request.',
    ja: '{policy}のカスタムルール{rule}が要求を遮断します。',
  },
  unknown: {
    en: 'The custom rule {rule} of {policy} lets the attack past if its condition holds, and that depends on the request.',
    ja: '{policy}のカスタムルール{rule}の条件に当てはまると攻撃が通過します。当てはまるかどうかは要求によります。',
  },
} as const;

/** Whether a custom rule matches. What a request holds beside its class of payload is not part of the model. */
function matches(rule: CustomRule, { source, payload }: Packet): Tri {
  if (rule.operator === 'Any') return 'yes';
  if (rule.matchVariable === 'RemoteAddr') {
    const none: World['hasTag'] = () => 'no';
    const answers = rule.values.map((range) => matchPrefix(range, { address: source }, none));
    return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
  }
  return payload === 'benign' ? 'no' : 'maybe';
}

/** A reason why the managed rules miss the attack, if there is one. */
function holeIn(policy: Policy): FindingCode | undefined {
  const isOff = policy.disabledRuleGroups.some((group) => group.toUpperCase().includes('SQLI'));
  if (isOff || policy.managedRuleSet === 'none') return 'WAF_RULE_GROUP_DISABLED';
  return policy.requestBodyCheck ? undefined : 'WAF_BODY_NOT_INSPECTED';
}

/** What the policy does with one request. */
function inspect(policy: Policy, node: NodeReference, request: Packet): Inspection {
  const resource = node.resource;
  const step = (action: Step['action'], why: Text, rule?: string): Step => ({
    action,
    by: node,
    why,
    ...(rule === undefined || resource === undefined
      ? {}
      : { rule: { resource, property: 'customRules', name: rule } }),
  });
  const passing = (why: Text, ...codes: readonly FindingCode[]): Inspection => ({
    steps: [step('inspect', why)],
    findings: codes.map((code) => traceFinding(code, resource)),
  });
  const ending = (
    disposition: End['disposition'],
    reason: ReasonCode,
    sentence: Text,
    last: Step,
  ): Inspection => ({
    steps: [last],
    end: {
      disposition,
      reason,
      explanation: fill(sentence, { policy: node.label, rule: last.rule?.name ?? '' }),
      decidedBy: node,
      ...(last.rule === undefined ? {} : { rule: last.rule }),
    },
    findings: [],
  });

  if (policy.state === 'Disabled') return passing(whys.disabled, 'WAF_POLICY_DISABLED');
  const blocks = policy.mode === 'Prevention';
  let possiblyAllowed: CustomRule | undefined;
  for (const rule of policy.customRules.toSorted((a, b) => a.priority - b.priority)) {
    const answer = rule.action === 'Log' ? 'no' : matches(rule, request);
    if (answer === 'maybe' && rule.action === 'Allow') possiblyAllowed ??= rule;
    if (answer !== 'yes') continue;
    if (rule.action === 'Allow') {
      const findings = [traceFinding('WAF_CUSTOM_ALLOW_RULE', resource)];
      return { steps: [step('allow', whys.customAllow, rule.name)], findings };
    }
    if (!blocks) break;
    const last = step('deny', whys.customBlock, rule.name);
    return ending('DENIED_WAF', 'WAF_CUSTOM_RULE_BLOCK', sentences.custom, last);
  }
  if (request.payload === 'benign') {
    return blocks ? passing(whys.clean) : passing(whys.clean, 'WAF_DETECTION_ONLY');
  }
  const hole = holeIn(policy);
  if (hole !== undefined) return passing(whys.hole, hole);
  if (!blocks) return passing(whys.detected, 'WAF_DETECTION_ONLY');
  if (possiblyAllowed !== undefined) {
    const last = step('unknown', whys.unknown, possiblyAllowed.name);
    return ending('INDETERMINATE', 'WAF_CUSTOM_RULE_UNCERTAIN', sentences.unknown, last);
  }
  return ending('DENIED_WAF', 'WAF_MANAGED_RULE_BLOCK', sentences.managed, step('deny', whys.blocked));
}

/** Judges what requests carry, for the gateways and listeners that refer to it. */
export const wafPolicyNetwork: NetworkBehaviour<'waf-policy'> = {
  network: ({ id, props }, design) => {
    const node = design.node(id);
    return { inspectors: [{ id, inspect: (request) => inspect(props, node, request) }] };
  },
};
