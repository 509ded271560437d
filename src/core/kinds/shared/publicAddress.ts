/** A static address of the Internet. */
export interface PublicAddress {
  readonly name: string;
  /** Standard where it is not said. */
  readonly sku?: 'Standard' | 'StandardV2';
  /** Empty: Azure chooses. */
  readonly zones: readonly string[];
  /** VirtualNetworkInherited, Azure's default, where it is not said. */
  readonly ddosProtection?: 'VirtualNetworkInherited' | 'Enabled' | 'Disabled';
  readonly domainNameLabel?: string | undefined;
}

export interface NumberedAddress {
  /** What tells the address from the others of its owner, in labels. */
  readonly part: string;
  readonly name: string;
  readonly configuration: string;
}

/** The addresses that are made for a resource with so many of them. */
export function numberedAddresses(owner: string, count: number): readonly NumberedAddress[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      part: number === 1 ? 'ip' : `ip-${number}`,
      name: number === 1 ? `pip-${owner}` : `pip-${owner}-${number}`,
      configuration: `ipconfig-${number}`,
    };
  });
}
