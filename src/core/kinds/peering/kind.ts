import { defineKind, networkNaming } from '../contract/kind.ts';
import { peeringFields } from './props.ts';
import { peeringText } from './text.ts';

export const peering = defineKind({
  id: 'peering',
  category: 'network',
  icon: 'peering',
  shape: 'line',
  size: { width: 0, height: 0 },
  abbreviation: 'peer',
  naming: { ...networkNaming, example: 'peer-hub-to-spoke' },
  placement: { on: 'line', between: 'virtual-network' },
  fields: peeringFields,
  text: peeringText,
  facts: () => [],
});
