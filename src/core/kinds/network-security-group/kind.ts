import { defineKind, networkNaming } from '../contract/kind.ts';
import { networkSecurityGroupFields } from './props.ts';
import { networkSecurityGroupText } from './text.ts';

export const networkSecurityGroup = defineKind({
  id: 'network-security-group',
  category: 'attached',
  glyph:
    '<path d="M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z"/><path d="M8.5 9.2h7M8.5 12.4h7M8.5 15.6h3.5"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'nsg',
  naming: { ...networkNaming, example: 'nsg-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'networkSecurityGroup' }] },
  flowEnds: [],
  fields: networkSecurityGroupFields,
  text: networkSecurityGroupText,
  facts: () => [],
});
