import type { ResourceId } from '../../model/designDocument.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import { privateLinkTarget, type PrivateLinkTarget } from '../contract/privateLinkTarget.ts';
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
  /** What of the service is reached. */
  readonly groupId: string;
  readonly zone: Typed<'private-dns-zone'> | undefined;
  /** Empty: Azure assigns them. */
  readonly addresses: readonly EndpointAddress[];
}

/** What the endpoint leads to; undefined where the design does not say. */
export function connectionOf(endpoint: Endpoint, context: ExportContext): Connection | undefined {
  const target = privateLinkTarget(endpoint.props.target, context);
  if (target === undefined) return undefined;
  return {
    target: target.id,
    groupId: target.groupId,
    zone: context.resource('private-dns-zone', endpoint.props.privateDnsZone),
    addresses: addressesOf(endpoint, target, context),
  };
}

/** Fixed addresses, one for each name of the service that has one: Azure wants all of them or none. */
function addressesOf(
  { id, props: { privateIpAddress } }: Endpoint,
  { groupId, names }: PrivateLinkTarget,
  context: ExportContext,
): readonly EndpointAddress[] {
  if (privateIpAddress === '') return [];
  return names.flatMap(({ use, member, isRegional = false }) => {
    const isFirst = use === 'interface';
    const address = isFirst ? privateIpAddress : context.addressFor(id, use);
    const name = isFirst ? groupId : `${groupId}-${use}`;
    return address === undefined ? [] : [{ name, address, member, isRegional }];
  });
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
