import { isPrivate, sameAddress, type Address } from '../../net/address.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Disposition } from '../../net/disposition.ts';
import type { Element, Entry, World } from '../../net/element.ts';
import { covers, type DnatRule, type FirewallPolicy } from '../../net/firewallPolicy.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { End, Outcome } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';
import { fill, type Text } from '../../text/text.ts';
import type { NetworkBehaviour } from '../networkBehaviour.ts';
import { filter, keepsSource, type FilterDecision, type FilterRule } from './filter.ts';
import { filterSentences, filterTexts } from './filterTexts.ts';

interface Firewall {
  readonly node: NodeReference;
  readonly location: Location & { readonly type: 'subnet' };
  readonly frontend: Address;
  /** The address that translated packets carry; next hops name the frontend instead. */
  readonly instance: Address;
  readonly publicAddresses: readonly Address[];
  readonly policy: string | null;
  readonly forcedTunnelling: boolean;
}

const dnsPort = 53;

function targetOf({ serverName, destination, port }: Packet): string {
  return `${serverName ?? destination.text}:${port}`;
}

/** Ends, deliveries and translations of one firewall. */
class Behaviour {
  readonly #firewall: Firewall;

  constructor(firewall: Firewall) {
    this.#firewall = firewall;
  }

  #end(
    disposition: Disposition,
    reason: string,
    sentence: Text,
    packet: Packet,
    steps: readonly Step[],
    rest: { rule?: FilterRule; findings?: readonly TraceFinding[] } = {},
  ): Outcome {
    const { node } = this.#firewall;
    const reference = rest.rule?.rule;
    const end: End = {
      disposition,
      reason,
      explanation: fill(sentence, {
        firewall: node.label,
        target: targetOf(packet),
        rule: rest.rule?.name ?? '',
        source: packet.source.text,
      }),
      ...(reference === undefined ? {} : { rule: reference }),
    };
    return { type: 'end', passages: [{ node, steps }], end, findings: rest.findings ?? [] };
  }

  #threat(packet: Packet, policy: FirewallPolicy | undefined, world: World): Outcome | undefined {
    const isMalicious = [packet.source, packet.destination].some(
      (address) => world.endpointAt(address)?.malicious === true,
    );
    if (policy?.threatIntelligence !== 'Deny' || !isMalicious) return undefined;
    const step: Step = { action: 'deny', why: filterTexts.threatIntelligence };
    return this.#end('DENIED_FIREWALL', 'FW_THREAT_INTEL', filterSentences.threatIntelligence, packet, [
      step,
    ]);
  }

  #refuse(decision: FilterDecision, packet: Packet): Outcome {
    const { decided, considered, findings } = decision;
    const isDefault = decided.type === 'default';
    const step: Step = {
      action: 'deny',
      why: isDefault ? filterTexts.implicitDeny : filterTexts.denyRule,
      considered,
      ...(decided.rule === undefined ? {} : { rule: decided.rule }),
    };
    const reason = isDefault
      ? 'FW_IMPLICIT_DENY'
      : decided.type === 'network'
        ? 'FW_NETWORK_RULE_DENY'
        : 'FW_APPLICATION_RULE_DENY';
    const sentence = isDefault ? filterSentences.implicitDeny : filterSentences.deny;
    return this.#end('DENIED_FIREWALL', reason, sentence, packet, [step], { rule: decided, findings });
  }

  #cannotTell(rule: FilterRule, packet: Packet): Outcome {
    const step: Step = {
      action: 'unknown',
      why: filterTexts.unknown,
      ...(rule.rule === undefined ? {} : { rule: rule.rule }),
    };
    const [reason, sentence] = packet.destination.symbolic
      ? (['ADDRESS_KNOWN_AFTER_DEPLOYMENT', filterSentences.unknownAddress] as const)
      : rule.byName === true
        ? (['UNRESOLVED_FQDN_IN_RULE', filterSentences.unknownName] as const)
        : (['UNKNOWN_SERVICE_TAG_MEMBERSHIP', filterSentences.unknownTag] as const);
    return this.#end('INDETERMINATE', reason, sentence, packet, [step], { rule });
  }

  /** Where the firewall cannot send it on, although a rule allows it. */
  #blockedExit(packet: Packet, steps: readonly Step[], rule: FilterRule, world: World): Outcome | undefined {
    const { location, frontend, forcedTunnelling } = this.#firewall;
    const route = world.routeTo(location.subnet, packet.destination);
    if (route?.nextHopAddress === frontend.text) {
      return this.#end('LOOP', 'ROUTING_LOOP', filterSentences.loop, packet, steps, { rule });
    }
    const needsInternet = !isPrivate(packet.destination) && !forcedTunnelling;
    if (!needsInternet || route?.nextHopType === 'Internet') return undefined;
    const reason = 'FIREWALL_DEFAULT_ROUTE_NOT_INTERNET';
    return this.#end('PLATFORM_UNSUPPORTED', reason, filterSentences.noInternetRoute, packet, steps, {
      rule,
    });
  }

  #translation(packet: Packet): Pick<Packet, 'source' | 'otherSources'> {
    const { instance, publicAddresses, forcedTunnelling } = this.#firewall;
    const [first, ...others] = publicAddresses;
    if (isPrivate(packet.destination) || forcedTunnelling || first === undefined) return { source: instance };
    // With several public addresses the firewall picks one at random.
    return others.length === 0 ? { source: first } : { source: first, otherSources: others };
  }

  #pass(
    decision: FilterDecision,
    original: Packet,
    policy: FirewallPolicy | undefined,
    world: World,
  ): Outcome {
    const { node, location } = this.#firewall;
    const { decided, considered } = decision;
    const isPublic = !isPrivate(original.destination);
    const keeps =
      decided.type === 'network' && policy !== undefined && keepsSource(policy, original.destination, world);
    if (keeps && isPublic) {
      const step: Step = {
        action: 'drop',
        why: filterTexts.neverSnat,
        ...(decided.rule === undefined ? {} : { rule: decided.rule }),
      };
      const sentence = filterSentences.neverSnat;
      return this.#end('NO_OUTBOUND_METHOD', 'FW_NEVER_SNATS', sentence, original, [step], { rule: decided });
    }
    const findings = [...decision.findings, ...this.#remarks(decided, original, world)];
    const packet = decided.application === 'Http' ? this.#reread(original, world) : original;
    const allow: Step = {
      action: 'allow',
      why: allowedBy[decided.type],
      considered,
      ...(decided.rule === undefined ? {} : { rule: decided.rule }),
    };
    const translation = keeps ? { source: packet.source } : this.#translation(packet);
    const snat: Step = {
      action: 'snat',
      detail: `${packet.source.text} -> ${translation.source.text}`,
      why: isPrivate(translation.source) ? filterTexts.snatInstance : filterTexts.snatPublic,
    };
    const steps = keeps ? [allow] : [allow, snat];
    const blocked = this.#blockedExit(packet, steps, decided, world);
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
      findings,
    };
  }

  #remarks(decided: FilterRule, packet: Packet, world: World): readonly TraceFinding[] {
    const { resource } = this.#firewall.node;
    if (decided.type === 'implicit-dnat') return [traceFinding('DNAT_IMPLICIT_NETWORK_RULE', resource)];
    if (decided.type === 'infrastructure') return [traceFinding('IMPLICIT_INFRA_RULE', resource)];
    if (decided.type !== 'application' || decided.application === 'Http') return [];
    const named = world.publicAddressOf(packet.serverName ?? '');
    const isForged = named === undefined || !sameAddress(named, packet.destination);
    return isForged && !isPrivate(packet.destination) ? [traceFinding('SNI_ONLY_MATCH', resource)] : [];
  }

  /** For plain HTTP the firewall resolves the Host itself, whatever address the client chose. */
  #reread(packet: Packet, world: World): Packet {
    const named = world.publicAddressOf(packet.serverName ?? '');
    return named === undefined || isPrivate(packet.destination) ? packet : { ...packet, destination: named };
  }

  forward(packet: Packet, world: World): Outcome {
    const policies = world.firewallPolicies(this.#firewall.policy);
    const policy = policies.at(-1);
    const threat = this.#threat(packet, policy, world);
    if (threat !== undefined) return threat;
    const decision = filter(policies, packet, world);
    if (decision.uncertain !== undefined) return this.#cannotTell(decision.uncertain, packet);
    return decision.decided.allow
      ? this.#pass(decision, packet, policy, world)
      : this.#refuse(decision, packet);
  }

  #dnatRule(policies: readonly FirewallPolicy[], packet: Packet, world: World): DnatRule | undefined {
    const [first] = this.#firewall.publicAddresses;
    return policies
      .flatMap(({ dnatRules }) => dnatRules)
      .find((rule) => {
        const destination = rule.destination ?? first;
        return (
          rule.target !== undefined &&
          destination?.text === packet.destination.text &&
          rule.port === packet.port &&
          covers(rule.protocols, packet.protocol) &&
          anyOf(rule.sources, (prefix) => matchPrefix(prefix, { address: packet.source }, world.hasTag)) ===
            'yes'
        );
      });
  }

  entries(world: World): readonly Entry[] {
    const [first] = this.#firewall.publicAddresses;
    const rules = world.firewallPolicies(this.#firewall.policy).flatMap(({ dnatRules }) => dnatRules);
    return rules.flatMap((rule): readonly Entry[] => {
      const address = rule.destination ?? first;
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

  receive(packet: Packet, world: World): Outcome {
    const { node, location, publicAddresses, forcedTunnelling } = this.#firewall;
    const policies = world.firewallPolicies(this.#firewall.policy);
    if (!publicAddresses.some((address) => sameAddress(address, packet.destination))) {
      return this.#own(packet, policies.at(-1));
    }
    const threat = this.#threat(packet, policies.at(-1), world);
    if (threat !== undefined) return threat;
    const rule = this.#dnatRule(policies, packet, world);
    if (rule?.target === undefined) {
      const step: Step = { action: 'deny', why: filterTexts.noDnat };
      return this.#end('DENIED_FIREWALL', 'FW_NO_DNAT_RULE', filterSentences.noDnat, packet, [step]);
    }
    if (forcedTunnelling) {
      const step: Step = { action: 'unknown', why: filterTexts.unknown, rule: rule.rule };
      const sentence = filterSentences.dnatForcedTunnelling;
      return this.#end('INDETERMINATE', 'DNAT_WITH_FORCED_TUNNELLING_UNCERTAIN', sentence, packet, [step]);
    }
    const translated = { ...packet, destination: rule.target, port: rule.targetPort };
    const translation = this.#translation(translated);
    const steps: readonly Step[] = [
      {
        action: 'dnat',
        rule: rule.rule,
        detail: `${packet.destination.text}:${packet.port} -> ${rule.target.text}:${rule.targetPort}`,
        why: filterTexts.dnat,
      },
      {
        action: 'snat',
        detail: `${packet.source.text} -> ${translation.source.text}`,
        why: isPrivate(translation.source) ? filterTexts.snatInstance : filterTexts.snatPublic,
      },
    ];
    return {
      type: 'send',
      passages: [{ node, steps }],
      packet: { ...translated, ...translation },
      from: location,
      session: {
        node,
        keeper: 'firewall',
        replyTo: translation.source,
        source: packet.source,
        resume: { type: 'internet' },
      },
    };
  }

  /** A packet to the firewall itself: it answers DNS where the proxy is on. */
  #own(packet: Packet, policy: FirewallPolicy | undefined): Outcome {
    const { node } = this.#firewall;
    if (policy?.dnsProxy === true && packet.port === dnsPort) {
      return {
        type: 'deliver',
        passages: [{ node, steps: [{ action: 'arrive', why: filterTexts.networkRule }] }],
      };
    }
    const step: Step = { action: 'drop', why: filterTexts.implicitDeny };
    return this.#end('NOT_LISTENING', 'FW_NOT_LISTENING', filterSentences.notListening, packet, [step]);
  }
}

const allowedBy = {
  network: filterTexts.networkRule,
  'implicit-dnat': filterTexts.implicitDnat,
  application: filterTexts.applicationRule,
  infrastructure: filterTexts.infrastructure,
  default: filterTexts.implicitDeny,
} as const;

export const azureFirewallNetwork: NetworkBehaviour<'azure-firewall'> = {
  addresses: ({ parent, props }) => [
    { use: 'frontend', pool: { subnet: parent }, wanted: props.privateIpAddress },
    { use: 'instance', pool: { subnet: parent } },
  ],
  network: ({ id, parent, props }, design) => {
    const frontend = design.address(id, 'frontend');
    const instance = design.address(id, 'instance');
    if (parent === undefined || frontend === undefined || instance === undefined) return {};
    const publicAddresses = Array.from({ length: props.publicIpAddressCount }, (_, index) =>
      design.publicAddress(id, index === 0 ? undefined : `public IP ${index + 1}`),
    );
    const location = { type: 'subnet', subnet: parent } as const;
    const node = design.node(id);
    const behaviour = new Behaviour({
      node,
      location,
      frontend,
      instance,
      publicAddresses,
      policy: props.firewallPolicy,
      forcedTunnelling: props.forcedTunnelling,
    });
    const element: Element = {
      node,
      location,
      addresses: [frontend, instance, ...publicAddresses],
      filters: true,
      entries: (world) => behaviour.entries(world),
      receive: (packet, world) => behaviour.receive(packet, world),
      forward: (packet, world) => behaviour.forward(packet, world),
    };
    return { elements: [element] };
  },
};
