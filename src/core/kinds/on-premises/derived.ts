import type { Derivation, ExportContext, ExportInput } from '../contract/exportContext.ts';
import { siteConnections, siteInputs } from '../shared/siteConnections.ts';
import type { Typed } from '../contract/values.ts';

export interface LocalGateway {
  /** Undefined where only the people of the site know it. */
  readonly address: string | undefined;
  readonly bgp: boolean;
}

/** What stands for the device of the site in Azure, where a VPN gateway connects to it. */
export function localGatewayOf(site: Typed<'on-premises'>, context: ExportContext): LocalGateway | undefined {
  const tunnels = siteConnections(context).filter(
    (connection) => connection.site.id === site.id && connection.type === 'IPsec',
  );
  if (tunnels.length === 0) return undefined;
  const { vpnDeviceAddress } = site.props;
  return {
    address: vpnDeviceAddress === '' ? undefined : vpnDeviceAddress,
    bgp: tunnels.some(({ bgp }) => bgp),
  };
}

export const onPremisesDerivation: Derivation<'on-premises'> = {
  // The gateway that connects it says it.
  resourceProviders: () => [],
  inputs: (site, context) => [...tunnelInputs(site, context), ...circuitInputs(site, context)],
  notes: ({ name, props }, context) => {
    const network = context.resource('virtual-network', props.dnsForwarder);
    return network === undefined
      ? []
      : [
          {
            en: `The DNS servers of ${name} have to forward private names to a resolver in ${network.name}: set that up at the site.`,
            ja: `${name} のDNSサーバーで、プライベートな名前を ${network.name} のリゾルバーへ転送するように設定してください。`,
          },
        ];
  },
};

function tunnelInputs(site: Typed<'on-premises'>, context: ExportContext): readonly ExportInput[] {
  const gateway = localGatewayOf(site, context);
  if (gateway === undefined) return [];
  return [
    ...(gateway.address === undefined
      ? [
          {
            key: siteInputs.deviceAddress,
            description: {
              en: 'Public IPv4 address of the VPN device of the site.',
              ja: '拠点のVPNデバイスのパブリックIPv4アドレス。',
            },
            placeholder: '203.0.113.1',
          },
        ]
      : []),
    {
      key: siteInputs.sharedKey,
      description: {
        en: 'Key that the VPN device of the site and the gateway share.',
        ja: '拠点のVPNデバイスとゲートウェイの共有キー。',
      },
      placeholder: 'replace-with-the-shared-key',
      secret: true,
    },
    ...(gateway.bgp
      ? [
          {
            key: siteInputs.bgpNumber,
            description: {
              en: 'Autonomous system number of the site; the gateway has 65515.',
              ja: '拠点のAS番号。ゲートウェイ側は65515です。',
            },
            placeholder: '65010',
          },
          {
            key: siteInputs.bgpAddress,
            description: {
              en: 'Address of the VPN device at which it speaks BGP, outside of the ranges of Azure.',
              ja: 'VPNデバイスがBGPで使うアドレス。Azure側の範囲とは重ならないもの。',
            },
            placeholder: '192.0.2.1',
          },
        ]
      : []),
  ];
}

function circuitInputs(site: Typed<'on-premises'>, context: ExportContext): readonly ExportInput[] {
  const isOnCircuit = siteConnections(context).some(
    (connection) => connection.site.id === site.id && connection.type === 'ExpressRoute',
  );
  return isOnCircuit
    ? [
        {
          key: siteInputs.circuit,
          description: {
            en: 'Resource id of the ExpressRoute circuit of the site, provisioned by its provider.',
            ja: '拠点のExpressRoute回線のリソースID。接続プロバイダーによるプロビジョニング済みのもの。',
          },
          placeholder:
            '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/replace/providers/Microsoft.Network/expressRouteCircuits/replace',
        },
      ]
    : [];
}
