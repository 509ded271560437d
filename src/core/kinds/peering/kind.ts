import { defineKind, networkNaming } from '../contract/kind.ts';
import { peeringFields } from './props.ts';
import { peeringText } from './text.ts';

export const peering = defineKind({
  id: 'peering',
  category: 'network',
  glyph:
    '<rect x="3" y="3" width="8" height="8" rx="2"/><rect x="13" y="13" width="8" height="8" rx="2"/><path d="M14 4.5h2a3 3 0 0 1 3 3V10M17 8l2 2 2-2M10 19.5H8a3 3 0 0 1-3-3V14M3 16l2-2 2 2"/>',
  shape: 'line',
  size: { width: 0, height: 0 },
  abbreviation: 'peer',
  naming: { ...networkNaming, example: 'peer-hub-to-spoke' },
  placement: { on: 'line', between: 'virtual-network' },
  flowEnds: [],
  fields: peeringFields,
  text: peeringText,
  facts: () => [],
});
