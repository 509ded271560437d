import { verbatim } from '../../text/text.ts';
import { defineKind } from '../contract/kind.ts';
import { containerRegistryFields } from './props.ts';
import { containerRegistryText } from './text.ts';

export const containerRegistry = defineKind({
  id: 'container-registry',
  category: 'kubernetes',
  shortName: 'Registry',
  glyph:
    '<rect x="2.75" y="6.5" width="18.5" height="11" rx="1.5"/><path d="M7 10v4M10.3 10v4M13.7 10v4M17 10v4M5.5 17.5v2M18.5 17.5v2"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'cr',
  naming: { pattern: /^[A-Za-z0-9]{5,50}$/, example: 'crshopprod' },
  placement: { on: 'microsoft' },
  flowEnds: ['target'],
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
