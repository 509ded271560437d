import { defineKind, networkNaming } from '../contract/kind.ts';
import { publicIpFields } from './props.ts';
import { publicIpText } from './text.ts';

export const publicIp = defineKind({
  id: 'public-ip',
  category: 'attached',
  glyph: '<path d="M12 21s7-6 7-11.4a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.6" r="2.4"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'pip',
  naming: { ...networkNaming, example: 'pip-jump' },
  placement: { on: 'host', hosts: [{ kind: 'virtual-machine', property: 'publicIpAddress' }] },
  flowEnds: [],
  fields: publicIpFields,
  text: publicIpText,
  facts: () => [],
  initial: () => ({ zones: ['1', '2', '3'] }),
});
