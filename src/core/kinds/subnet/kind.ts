import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { subnetFields } from './props.ts';
import { subnetText } from './text.ts';

export const subnet = defineKind({
  id: 'subnet',
  category: 'network',
  glyph: '<rect x="3.5" y="3.5" width="17" height="17" rx="4"/><path d="M12 3.5v17M12 12h8.5"/>',
  shape: 'subnet',
  size: { width: 200, height: 120 },
  abbreviation: 'snet',
  naming: networkNaming,
  placement: { on: 'virtual-network' },
  flowEnds: [],
  fields: subnetFields,
  text: subnetText,
  facts: ({ addressPrefix }) => [{ text: verbatim(addressPrefix), monospace: true }],
  // A subnet for nothing yet is only counted.
  baseName: () => 'snet-1',
});
