import type { Derivation } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

export interface BastionFeatures {
  readonly tunneling: boolean;
  readonly copyPaste: boolean;
}

/** What Azure takes when nothing is said, and the least that it accepts. */
export const scaleUnits = 2;

/** Basic has no choice. https://learn.microsoft.com/azure/bastion/configuration-settings#skus */
export function featuresOf({ props }: Typed<'bastion'>): BastionFeatures {
  return props.sku === 'Basic'
    ? { tunneling: false, copyPaste: true }
    : { tunneling: props.tunneling, copyPaste: props.copyPaste };
}

export const bastionDerivation: Derivation<'bastion'> = {
  notes: (bastion) => {
    const { name, props } = bastion;
    const { tunneling, copyPaste } = featuresOf(bastion);
    return [
      ...(tunneling === props.tunneling
        ? []
        : [
            {
              en: `${name} opens no tunnels: the SKU Basic has none.`,
              ja: `${name} のSKUはBasicのため、トンネルは使えません。`,
            },
          ]),
      ...(copyPaste === props.copyPaste
        ? []
        : [
            {
              en: `${name} keeps copy and paste: the SKU Basic cannot turn it off.`,
              ja: `${name} のSKUはBasicのため、コピーと貼り付けは無効にできません。`,
            },
          ]),
    ];
  },
};
