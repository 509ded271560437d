import type { Area } from '../../core/rules/rule.ts';
import type { Text } from '../../core/text/text.ts';
import { protectionText } from '../shell/protectionText.ts';
import { text } from './text.ts';

/** How each group of findings is headed. */
export const areaText: Readonly<Record<Area, { name: Text; icon: string; lane: string }>> = {
  'control-plane': protectionText.controlPlane,
  inbound: protectionText.inbound,
  outbound: protectionText.outbound,
  topology: { name: text.topology, icon: 'virtual-network', lane: 'vnet' },
  operations: { name: text.operations, icon: 'ui-list', lane: 'vnet' },
};
