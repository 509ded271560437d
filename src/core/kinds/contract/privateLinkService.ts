/** One of the names of a service; a private endpoint takes an address for each. */
export interface ServiceName {
  /** By what the address is planned: `interface` for the name that clients ask for. */
  readonly use: string;
  /** The label in the zone, of a resource's name in lower case and its region. */
  label(name: string, region: string): string;
  /** To which member of the service a fixed address is given; the region follows where `isRegional`. */
  readonly member: string;
  readonly isRegional?: true;
}

/** What the resources of a kind offer to private endpoints. */
export interface PrivateLinkService {
  /** What of a resource is reached. https://learn.microsoft.com/azure/private-link/private-endpoint-overview */
  readonly groupId: string;
  /** The zone that Azure documents for it. https://learn.microsoft.com/azure/private-link/private-endpoint-dns */
  readonly zone: string;
  /** What follows the labels in public names. */
  readonly publicSuffix: string;
  /** The name that clients ask for, and further ones. */
  readonly names: readonly [ServiceName, ...ServiceName[]];
}
