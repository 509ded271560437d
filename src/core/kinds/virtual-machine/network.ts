import { sameAddress, type Address } from '../../net/address.ts';
import type { Element, Entry } from '../../net/element.ts';
import { outboundRanks } from '../../net/outboundMethod.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import { fill } from '../../text/text.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

const sshPort = 22;

const whys = {
  start: { en: 'starts here', ja: '送信元' },
  arrive: { en: 'reached', ja: '到達' },
  translated: { en: 'the public address becomes the private one', ja: 'プライベートアドレスに変換' },
  unknown: { en: 'its rules are not drawn', ja: 'ルールが図にない' },
} as const;

const unknownAppliance = {
  en: 'The rules of {machine} are not part of the design.',
  ja: '{machine}のルールは設計に含まれていないため、判定できません。',
} as const;

/** An appliance forwards by rules of its own, which nobody but its owner knows. */
function forwardUnknown(node: NodeReference): Outcome {
  return {
    type: 'end',
    passages: [{ node, steps: [{ action: 'unknown', why: whys.unknown }] }],
    end: {
      disposition: 'INDETERMINATE',
      reason: 'NVA_RULES_NOT_MODELLED',
      explanation: fill(unknownAppliance, { machine: node.label }),
      decidedBy: node,
    },
  };
}

function entriesAt(address: Address, isPublic: boolean): readonly Entry[] {
  return [{ address, isPublic, protocol: 'TCP', port: sshPort, serverName: null, serves: false }];
}

/** A machine with one network interface; with IP forwarding an appliance whose rules nobody knows. */
export const virtualMachineNetwork: NetworkBehaviour<'virtual-machine'> = {
  network: ({ id, parent, props }, design) => {
    const own = design.address(id, 'interface');
    if (parent === undefined || own === undefined) return {};
    const node = design.node(id);
    const publicIp = design.resource('public-ip', props.publicIpAddress)?.id;
    const publicAddress = publicIp === undefined ? undefined : design.publicAddress(publicIp);
    const isPublic = (address: Address): boolean =>
      publicAddress !== undefined && sameAddress(address, publicAddress);
    const element: Element = {
      node,
      location: { type: 'subnet', subnet: parent },
      addresses: [own, ...(publicAddress === undefined ? [] : [publicAddress])],
      interfaceGroups: props.networkSecurityGroup === null ? [] : [props.networkSecurityGroup],
      outbound:
        publicIp === undefined || publicAddress === undefined
          ? []
          : [
              {
                node: { ...design.node(publicIp), id: `outbound:instance-public-ip:${id}` },
                rank: outboundRanks.instancePublicIp,
                addresses: [publicAddress],
              },
            ],
      ...(publicAddress === undefined ? {} : { entries: () => entriesAt(publicAddress, true) }),
      originate: (_flow, packet) => ({
        passages: [{ node, steps: [{ action: 'start', why: whys.start }] }],
        packet: { ...packet, source: own },
        from: { type: 'subnet', subnet: parent },
      }),
      arriving: (packet) => (isPublic(packet.destination) ? { ...packet, destination: own } : packet),
      receive: ({ destination }) => {
        const arrival: Step = { action: 'arrive', why: whys.arrive };
        const detail = `${destination.text} -> ${own.text}`;
        const translation: Step = { action: 'dnat', detail, why: whys.translated };
        const steps = isPublic(destination) ? [translation, arrival] : [arrival];
        return { type: 'deliver', passages: [{ node, steps }] };
      },
      ...(props.ipForwarding ? { forward: () => forwardUnknown(node) } : {}),
    };
    return { elements: [element] };
  },
};
