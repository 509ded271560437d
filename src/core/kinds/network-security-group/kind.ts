import { defineKind, networkNaming } from '../contract/kind.ts';
import { networkSecurityGroupFields } from './props.ts';
import { networkSecurityGroupText } from './text.ts';

export const networkSecurityGroup = defineKind({
  id: 'network-security-group',
  category: 'attached',
  icon: 'network-security-group',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'nsg',
  naming: { ...networkNaming, example: 'nsg-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'networkSecurityGroup' }] },
  fields: networkSecurityGroupFields,
  text: networkSecurityGroupText,
  facts: () => [],
});
