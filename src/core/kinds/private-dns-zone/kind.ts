import { defineKind } from '../kind.ts';
import { privateDnsZoneFields } from './props.ts';
import { privateDnsZoneText } from './text.ts';

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
  baseName: () => 'privatelink.azurecr.io',
});
