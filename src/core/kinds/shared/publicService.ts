import type { Element } from '../../net/element.ts';
import type { NetworkPart } from '../../net/NetworkPart.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { fill } from '../../text/text.ts';
import type { NetworkDesign } from '../contract/networkBehaviour.ts';
import {
  privateLinkTarget,
  type PrivateLinkName,
  type PrivateLinkTarget,
} from '../contract/privateLinkTarget.ts';
import type { Typed } from '../contract/values.ts';

type Service = Typed<'container-registry'> | Typed<'key-vault'>;

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

/** A service of Azure at its public name and address, with the service tags that hold the address. */
export function publicService(service: Service, tag: string, design: NetworkDesign): NetworkPart {
  const { id, name, props } = service;
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
    names: publishedNames(service, target, design).map(({ fqdn }) => ({ fqdn, address })),
    endpoints: [{ name, address, fqdn: target.fqdn, serviceTags, malicious: false }],
  };
}

/**
 * The names that public DNS knows. That of the data is made with a data endpoint, which the first private endpoint
 * brings as well. https://learn.microsoft.com/azure/container-registry/container-registry-dedicated-data-endpoints
 */
function publishedNames(
  { id, props }: Service,
  { names }: PrivateLinkTarget,
  design: NetworkDesign,
): readonly PrivateLinkName[] {
  const hasData =
    ('dataEndpoint' in props && props.dataEndpoint) ||
    design.resourcesOf('private-endpoint').some((endpoint) => endpoint.props.target === id);
  return names.filter(({ use }) => use === 'interface' || hasData);
}
