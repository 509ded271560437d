import { choice, choices, toggle } from '../contract/field.ts';

export const bastionFields = {
  sku: choice(['Basic', 'Standard', 'Premium'], 'Standard'),
  zones: choices(['1', '2', '3'], []),
  /** az network bastion tunnel and native SSH clients; Standard and above. */
  tunneling: toggle(false),
  copyPaste: toggle(true),
};
