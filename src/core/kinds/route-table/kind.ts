import { defineKind, networkNaming } from '../contract/kind.ts';
import { routeTableFields } from './props.ts';
import { routeTableText } from './text.ts';

export const routeTable = defineKind({
  id: 'route-table',
  category: 'attached',
  glyph:
    '<circle cx="5" cy="12" r="2"/><path d="M7 12h2.2c3.4 0 3-5.5 6.4-5.5h4.6M9.2 12c3.4 0 3 5.5 6.4 5.5h4.6M17.7 4l2.5 2.5L17.7 9M17.7 15l2.5 2.5-2.5 2.5"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'rt',
  naming: { ...networkNaming, example: 'rt-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'routeTable' }] },
  flowEnds: [],
  fields: routeTableFields,
  text: routeTableText,
  facts: () => [],
});
