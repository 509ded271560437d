import { verbatim } from '../../text/text.ts';
import { defineKind } from '../contract/kind.ts';
import { containerRegistryFields } from './props.ts';
import { containerRegistryText } from './text.ts';

export const containerRegistry = defineKind({
  id: 'container-registry',
  category: 'kubernetes',
  shortName: 'Registry',
  icon: 'container-registry',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'cr',
  naming: { pattern: /^[A-Za-z0-9]{5,50}$/, example: 'crshopprod' },
  placement: { on: 'microsoft' },
  fields: containerRegistryFields,
  text: containerRegistryText,
  facts: ({ sku, publicNetworkAccess }) => [
    { text: verbatim(sku) },
    {
      text: publicNetworkAccess
        ? { en: 'public', ja: 'パブリック' }
        : { en: 'public off', ja: 'パブリック無効' },
    },
  ],
  baseName: (_, { document }) =>
    `cr${document.settings.prefix}${document.settings.environment}`.replaceAll('-', ''),
});
