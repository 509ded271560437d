import type { Area } from '../../core/rules/rule.ts';
import type { Protection } from '../../core/scenarios/scenario.ts';
import { text } from './text.ts';

/** How each protection is shown: its name, glyph, lane colour, and the rules listed under it. */
export const protectionText = {
  controlPlane: { name: text.controlPlane, icon: 'aks-cluster', lane: 'teal', area: 'control-plane' },
  inbound: { name: text.inbound, icon: 'ui-arrow-in', lane: 'violet', area: 'inbound' },
  outbound: { name: text.outbound, icon: 'ui-arrow-out', lane: 'amber', area: 'outbound' },
} as const satisfies Record<Protection, { area: Area } & Record<string, unknown>>;
