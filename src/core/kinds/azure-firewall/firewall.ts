import type { Address } from '../../net/address.ts';
import { packetText } from '../../net/addressText.ts';
import type { Disposition } from '../../net/disposition.ts';
import type { World } from '../../net/element.ts';
import type { FirewallPolicy } from '../../net/firewallPolicy.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import { isPrivate } from '../../net/address.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import type { NodeReference, RuleReference, Step } from '../../net/step.ts';
import type { TraceFinding } from '../../net/traceFinding.ts';
import { fill, type Text } from '../../text/text.ts';
import { filterSentences, filterTexts } from './filterTexts.ts';

/** A firewall as packets meet it. */
export interface Firewall {
  readonly node: NodeReference;
  readonly location: Location & { readonly type: 'subnet' };
  readonly frontend: Address;
  /** The address that translated packets carry; next hops name the frontend instead. */
  readonly instance: Address;
  readonly publicAddresses: readonly Address[];
  readonly policy: string | null;
  readonly forcedTunnelling: boolean;
}

/** What a rule is called, and where it stands. */
export interface NamedRule {
  readonly name: string;
  readonly rule?: RuleReference;
}

/** The reference of a rule as the optional property of a step or an end. */
export function referenceTo(rule: NamedRule | undefined): { readonly rule?: RuleReference } {
  return rule?.rule === undefined ? {} : { rule: rule.rule };
}

/** Ends a packet at the firewall. */
export function endAt(
  { node }: Firewall,
  [disposition, reason]: readonly [Disposition, ReasonCode],
  sentence: Text,
  packet: Packet,
  steps: readonly Step[],
  rest: { readonly rule?: NamedRule; readonly findings?: readonly TraceFinding[] } = {},
): Outcome {
  const explanation = fill(sentence, {
    firewall: node.label,
    target: packetText(`${packet.serverName ?? packet.destination.text}:${packet.port}`),
    rule: rest.rule?.name ?? '',
  });
  const end = { disposition, reason, explanation, ...referenceTo(rest.rule) };
  return { type: 'end', passages: [{ node, steps }], end, findings: rest.findings ?? [] };
}

/** Threat intelligence is asked before any rule. */
export function threatened(
  firewall: Firewall,
  packet: Packet,
  policy: FirewallPolicy | undefined,
  world: World,
): Outcome | undefined {
  const isMalicious = [packet.source, packet.destination].some(
    (address) => world.endpointAt(address)?.malicious === true,
  );
  if (policy?.threatIntelligence !== 'Deny' || !isMalicious) return undefined;
  const step: Step = { action: 'deny', why: filterTexts.threatIntelligence };
  const sentence = filterSentences.threatIntelligence;
  return endAt(firewall, ['DENIED_FIREWALL', 'FW_THREAT_INTEL'], sentence, packet, [step]);
}

/** The source that a translated packet carries. Of several public addresses the firewall picks one at random. */
export function translatedSource(
  { instance, publicAddresses, forcedTunnelling }: Firewall,
  { destination }: Packet,
): Pick<Packet, 'source' | 'otherSources'> {
  const [first, ...others] = publicAddresses;
  if (isPrivate(destination) || forcedTunnelling || first === undefined) return { source: instance };
  return others.length === 0 ? { source: first } : { source: first, otherSources: others };
}

/** The translation of the source as a step. */
export function translationStep(before: Address, after: Address): Step {
  return {
    action: 'snat',
    detail: `${before.text} -> ${after.text}`,
    why: isPrivate(after) ? filterTexts.snatInstance : filterTexts.snatPublic,
  };
}
