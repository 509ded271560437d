import { defineKind } from '../contract/kind.ts';
import { privateDnsZoneFields } from './props.ts';
import { privateDnsZoneText } from './text.ts';

const registryZone = 'privatelink.azurecr.io';
const vaultZone = 'privatelink.vaultcore.azure.net';

export const privateDnsZone = defineKind({
  id: 'private-dns-zone',
  category: 'attached',
  icon: 'private-dns-zone',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'privatelink',
  naming: {
    pattern: /^(?=.{1,63}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+$/i,
    example: 'privatelink.azurecr.io',
  },
  placement: { on: 'host', hosts: [{ kind: 'virtual-network', property: 'privateDnsZones' }] },
  fields: privateDnsZoneFields,
  text: privateDnsZoneText,
  facts: () => [],
  // The zones that the services of a design ask for, first those that are not there yet.
  baseName: (_, { document, resourcesOf }) => {
    const taken = resourcesOf('private-dns-zone').map(([, { name }]) => name);
    const wanted = [
      ...(resourcesOf('key-vault').length > 0 && resourcesOf('container-registry').length === 0
        ? [vaultZone, registryZone]
        : [registryZone, vaultZone]),
      `${document.settings.prefix}.internal`,
    ];
    return wanted.find((name) => !taken.includes(name)) ?? registryZone;
  },
});
