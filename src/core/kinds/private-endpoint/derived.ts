import type { ResourceId } from '../../model/designDocument.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

type Endpoint = Typed<'private-endpoint'>;

export const zoneGroupName = 'default';

export interface EndpointAddress {
  readonly name: string;
  readonly address: string;
  /** Which of the names of the service has the address; followed by the region where `isRegional`. */
  readonly member: string;
  readonly isRegional: boolean;
}

export interface Connection {
  readonly target: ResourceId;
  /** What of the service is reached. https://learn.microsoft.com/azure/private-link/private-endpoint-overview */
  readonly groupId: 'registry' | 'vault';
  readonly zone: Typed<'private-dns-zone'> | undefined;
  /** Empty: Azure assigns them. */
  readonly addresses: readonly EndpointAddress[];
}

/** What the endpoint leads to; undefined where the design does not say. */
export function connectionOf(endpoint: Endpoint, context: ExportContext): Connection | undefined {
  const { target, privateDnsZone } = endpoint.props;
  const registry = context.resource('container-registry', target)?.id;
  const vault = context.resource('key-vault', target)?.id;
  const found = registry ?? vault;
  if (found === undefined) return undefined;
  const groupId = registry === undefined ? 'vault' : 'registry';
  return {
    target: found,
    groupId,
    zone: context.resource('private-dns-zone', privateDnsZone),
    addresses: addressesOf(endpoint, groupId, context),
  };
}

/**
 * Fixed addresses, one for each name of the service: Azure wants all of them or none, and a registry has a second name
 * for its data. https://learn.microsoft.com/azure/container-registry/container-registry-private-link
 */
function addressesOf(
  endpoint: Endpoint,
  groupId: Connection['groupId'],
  context: ExportContext,
): readonly EndpointAddress[] {
  const { privateIpAddress } = endpoint.props;
  if (privateIpAddress === '') return [];
  if (groupId === 'vault') {
    return [{ name: groupId, address: privateIpAddress, member: 'default', isRegional: false }];
  }
  const data = context.addressFor(endpoint.id, 'data');
  return [
    { name: groupId, address: privateIpAddress, member: groupId, isRegional: false },
    ...(data === undefined
      ? []
      : [{ name: `${groupId}-data`, address: data, member: `${groupId}_data_`, isRegional: true }]),
  ];
}

export const privateEndpointDerivation: Derivation<'private-endpoint'> = {
  notes: (endpoint, context) =>
    connectionOf(endpoint, context) === undefined
      ? [
          {
            en: `${endpoint.name} is left out: it leads to no service.`,
            ja: `${endpoint.name} は接続先サービスが未設定のため、出力していません。`,
          },
        ]
      : [],
};
