import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { subnetFields } from './props.ts';
import { subnetText } from './text.ts';

export const subnet = defineKind({
  id: 'subnet',
  category: 'network',
  icon: 'subnet',
  shape: 'subnet',
  size: { width: 200, height: 120 },
  abbreviation: 'snet',
  naming: networkNaming,
  placement: { on: 'virtual-network' },
  fields: subnetFields,
  text: subnetText,
  facts: ({ addressPrefix }) => [{ text: verbatim(addressPrefix), monospace: true }],
  // A subnet for nothing yet is only counted.
  baseName: () => 'snet-1',
});
