import { defineKind } from '../contract/kind.ts';
import { privateLinkOffers } from '../contract/privateLinkOffers.ts';
import { privateDnsZoneFields } from './props.ts';
import { privateDnsZoneText } from './text.ts';

export const privateDnsZone = defineKind({
  id: 'private-dns-zone',
  category: 'attached',
  glyph:
    '<path d="M3.5 11V5A1.5 1.5 0 0 1 5 3.5h6c.4 0 .78.16 1.06.44l7.9 7.9a1.5 1.5 0 0 1 0 2.12l-6 6a1.5 1.5 0 0 1-2.12 0l-7.9-7.9A1.5 1.5 0 0 1 3.5 11z"/><circle cx="8" cy="8" r="1.4"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'privatelink',
  naming: {
    pattern: /^(?=.{1,63}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+$/i,
    example: 'privatelink.azurecr.io',
  },
  placement: { on: 'host', hosts: [{ kind: 'virtual-network', property: 'privateDnsZones' }] },
  flowEnds: [],
  fields: privateDnsZoneFields,
  text: privateDnsZoneText,
  facts: () => [],
  // The next zone that the services of a design ask for, or any service where there is none.
  baseName: (_, { document, resourcesOf }) => {
    const taken = resourcesOf('private-dns-zone').map(([, { name }]) => name);
    const services = [...privateLinkOffers];
    const drawn = services.filter(([kind]) => resourcesOf(kind).length > 0);
    const zones = (drawn.length === 0 ? services : drawn).map(([, { zone }]) => zone);
    const own = `${document.settings.prefix}.internal`;
    return [...zones, own].find((name) => !taken.includes(name)) ?? own;
  },
});
