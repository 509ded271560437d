import type { Element } from '../../net/element.ts';
import type { NetworkPart } from '../../net/NetworkPart.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { fill } from '../../text/text.ts';
import type { NetworkDesign } from '../contract/networkBehaviour.ts';
import { privateLinkTarget } from '../contract/privateLinkTarget.ts';

interface Service {
  readonly id: string;
  readonly name: string;
  readonly props: { readonly publicNetworkAccess: boolean };
}

const httpsPort = 443;

const whys = {
  arrive: { en: 'reached', ja: '到達' },
  closed: { en: 'public network access is off', ja: 'パブリックネットワークアクセスが無効' },
  port: { en: 'listens on 443 only', ja: '待ち受けは443のみ' },
} as const;

const sentences = {
  closed: {
    en: '{service} refuses its public address: public network access is off. A private endpoint reaches it.',
    ja: '{service}はパブリックネットワークアクセスが無効のため、接続を拒否します。プライベートエンドポイント経由で接続します。',
  },
  port: {
    en: '{service} listens on port 443 only.',
    ja: '{service}が待ち受けるのはポート443のみです。',
  },
} as const;

/**
 * A service of Azure at its public names and address, with the service tag that holds the address. Of its names public
 * DNS knows those whose use is published.
 */
export function publicService(
  { id, name, props }: Service,
  tag: string,
  design: NetworkDesign,
  isPublished: (use: string) => boolean = () => true,
): NetworkPart {
  const target = privateLinkTarget(id, design);
  if (target === undefined) return {};
  const { region } = design.document.settings;
  const address = design.publicAddress(id);
  const node = design.node(id);
  const receive = (packet: Packet): Outcome => {
    const ended = (
      disposition: 'NOT_LISTENING' | 'REFUSED_AT_DESTINATION',
      reason: ReasonCode,
      key: 'port' | 'closed',
    ): Outcome => ({
      type: 'end',
      passages: [{ node, steps: [{ action: key === 'closed' ? 'deny' : 'drop', why: whys[key] }] }],
      end: {
        disposition,
        reason,
        explanation: fill(sentences[key], { service: node.label }),
        rule: { resource: id, property: 'publicNetworkAccess', name: 'publicNetworkAccess' },
      },
    });
    if (packet.port !== httpsPort || packet.protocol !== 'TCP')
      return ended('NOT_LISTENING', 'SERVICE_NOT_LISTENING', 'port');
    if (!props.publicNetworkAccess) {
      return ended('REFUSED_AT_DESTINATION', 'PUBLIC_NETWORK_ACCESS_DISABLED', 'closed');
    }
    return { type: 'deliver', passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }] };
  };
  const element: Element = { node, location: { type: 'internet' }, addresses: [address], receive };
  const serviceTags = [tag, `${tag}.${region}`, 'AzureCloud', `AzureCloud.${region}`];
  return {
    elements: [element],
    names: target.names.filter(({ use }) => isPublished(use)).map(({ fqdn }) => ({ fqdn, address })),
    endpoints: [{ name, address, fqdn: target.fqdn, serviceTags, malicious: false }],
  };
}
