import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

type Zone = Typed<'private-dns-zone'>;

export const recordTimeToLiveInSeconds = 300;

export interface RecordSet {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** The records of a zone: rows of one name are one set. Names are the same in any case. */
export function recordSetsOf({ props }: Zone): readonly RecordSet[] {
  const sets = new Map<string, RecordSet>();
  for (const { name, address } of props.records) {
    const key = name.toLowerCase();
    const addresses = [...(sets.get(key)?.addresses ?? []), address];
    sets.set(key, { name: key, addresses: [...new Set(addresses)] });
  }
  return [...sets.values()];
}

/** The networks to which a zone is linked. */
export function linkedNetworksOf({ id }: Zone, context: ExportContext): readonly Typed<'virtual-network'>[] {
  return context.resourcesOf('virtual-network').filter(({ props }) => props.privateDnsZones.includes(id));
}

/**
 * What happens where a linked zone lacks a name. Azure knows it for zones of Private Link only.
 * https://learn.microsoft.com/azure/dns/private-dns-fallback
 */
export function resolutionPolicyOf({ name, props }: Zone): 'Default' | 'NxDomainRedirect' | undefined {
  return name.toLowerCase().split('.').includes('privatelink') ? props.resolutionPolicy : undefined;
}

export const privateDnsZoneDerivation: Derivation<'private-dns-zone'> = {
  notes: (zone) =>
    zone.props.resolutionPolicy !== 'Default' && resolutionPolicyOf(zone) === undefined
      ? [
          {
            en: `${zone.name} is no zone of Private Link: Azure knows no fallback to the Internet for it.`,
            ja: `${zone.name} はPrivate Link用のゾーンではないため、インターネットへのフォールバックは設定できません。`,
          },
        ]
      : [],
};
