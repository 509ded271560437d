import { privateLinkServices } from '../registry/privateLinkServices.ts';
import type { PrivateLinkService } from './privateLinkService.ts';

/** What private endpoints lead to, by kind. Kinds ask it as well: it needs none of them to be made. */
export const privateLinkOffers: ReadonlyMap<string, PrivateLinkService> = new Map(
  Object.entries(privateLinkServices).flatMap(([kind, service]) =>
    service === undefined ? [] : [[kind, service] as const],
  ),
);
