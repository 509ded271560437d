import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { natGatewayFields } from './props.ts';
import { natGatewayText } from './text.ts';

export const natGateway = defineKind({
  id: 'nat-gateway',
  category: 'attached',
  icon: 'nat-gateway',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'ng',
  naming: { ...networkNaming, example: 'ng-aks' },
  placement: { on: 'host', hosts: [{ kind: 'subnet', property: 'natGateway' }] },
  fields: natGatewayFields,
  text: natGatewayText,
  facts: ({ sku }) => [{ text: verbatim(sku) }],
});
