import { defineKind, networkNaming } from '../contract/kind.ts';
import { routeTableFields } from './props.ts';
import { routeTableText } from './text.ts';

export const routeTable = defineKind({
  id: 'route-table',
  category: 'attached',
  icon: 'route-table',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'rt',
  naming: { ...networkNaming, example: 'rt-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'routeTable' }] },
  fields: routeTableFields,
  text: routeTableText,
  facts: () => [],
});
