import type { Direction } from '../../net/effectiveRule.ts';
import { addressText } from '../../net/addressText.ts';
import type { End } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { SecurityGroup } from '../../net/securityGroup.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';
import { fill } from '../../text/text.ts';
import type { SecurityVerdict } from '../engine/securityRules.ts';
import type { SubnetFacts } from '../engine/subnetFacts.ts';
import type { Topology } from '../engine/topology.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** What the security groups in front of or behind a network interface decided. */
export interface Passing {
  readonly steps: readonly Step[];
  readonly findings: readonly TraceFinding[];
  /** The denial, or what cannot be told. */
  readonly denial?: End;
  readonly doubt?: End;
}

function reference(group: SecurityGroup, { rule }: SecurityVerdict) {
  const resource = group.node.resource;
  return rule.rule ?? { name: rule.name, ...(resource === undefined ? {} : { resource }) };
}

function endOf(group: SecurityGroup, verdict: SecurityVerdict, direction: Direction, packet: Packet): End {
  const isUnknown = verdict.access === 'unknown';
  const other = direction === 'Inbound' ? packet.source : packet.destination;
  const isUnnamed = packet.source.symbolic || packet.destination.symbolic;
  return {
    disposition: isUnknown ? 'INDETERMINATE' : direction === 'Inbound' ? 'DENIED_IN' : 'DENIED_OUT',
    reason: isUnknown
      ? isUnnamed
        ? 'ADDRESS_KNOWN_AFTER_DEPLOYMENT'
        : 'UNKNOWN_SERVICE_TAG_MEMBERSHIP'
      : direction === 'Inbound'
        ? 'NSG_DENY_IN'
        : 'NSG_DENY_OUT',
    explanation: fill(isUnknown ? walkSentences.perhapsDenied : walkSentences.denied, {
      rule: verdict.rule.name,
      group: group.node.label,
      address: addressText(other.text),
    }),
    rule: reference(group, verdict),
    decidedBy: group.node,
  };
}

/** Asks security groups one after the other; each must allow. */
export function passGroups(
  topology: Topology,
  facts: SubnetFacts,
  subnet: string,
  groups: readonly string[],
  direction: Direction,
  packet: Packet,
): Passing {
  const steps: Step[] = [];
  const findings: TraceFinding[] = [];
  let doubt: End | undefined;
  for (const id of groups) {
    const group = topology.securityGroups.get(id);
    const verdict = facts.evaluate(subnet, id, {
      direction,
      source: { address: packet.source },
      destination: { address: packet.destination },
      protocol: packet.protocol,
      port: packet.port,
    });
    if (group === undefined || verdict === undefined) continue;
    findings.push(...verdict.findings.map((code) => traceFinding(code, group.node.resource)));
    const by: NodeReference = group.node;
    const rest = { by, rule: reference(group, verdict), considered: verdict.considered };
    if (verdict.access === 'Deny') {
      steps.push({ action: 'deny', why: walkTexts.denied, ...rest });
      return { steps, findings, denial: endOf(group, verdict, direction, packet) };
    }
    const isSure = verdict.access === 'Allow';
    steps.push({
      action: isSure ? 'allow' : 'unknown',
      why: isSure ? walkTexts.allowed : walkTexts.perhaps,
      ...rest,
    });
    if (!isSure) doubt ??= endOf(group, verdict, direction, packet);
  }
  return { steps, findings, ...(doubt === undefined ? {} : { doubt }) };
}
