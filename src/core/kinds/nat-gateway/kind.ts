import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { natGatewayFields } from './props.ts';
import { natGatewayText } from './text.ts';

export const natGateway = defineKind({
  id: 'nat-gateway',
  category: 'attached',
  glyph:
    '<rect x="9" y="3.5" width="6.5" height="17" rx="2"/><path d="M3 7.5h6M3 12h6M3 16.5h6M15.5 12H21M18.5 9.5L21 12l-2.5 2.5"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'ng',
  naming: { ...networkNaming, example: 'ng-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'natGateway' }] },
  flowEnds: [],
  fields: natGatewayFields,
  text: natGatewayText,
  facts: ({ sku }) => [{ text: verbatim(sku) }],
});
