import { defineKind } from '../contract/kind.ts';
import { nodePoolFields } from './props.ts';
import { nodePoolText } from './text.ts';

export const nodePool = defineKind({
  id: 'node-pool',
  category: 'kubernetes',
  glyph:
    '<rect x="3.5" y="3.5" width="17" height="4.7" rx="1.5"/><rect x="3.5" y="9.65" width="17" height="4.7" rx="1.5"/><rect x="3.5" y="15.8" width="17" height="4.7" rx="1.5"/><path d="M7 5.85h.01M7 12h.01M7 18.15h.01M10.5 5.85h6M10.5 12h6M10.5 18.15h6"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'np',
  naming: { pattern: /^[a-z][a-z0-9]{0,11}$/, example: 'user' },
  placement: {
    on: 'subnet',
    // Its cluster puts it somewhere where the design does not.
    optional: true,
    subnet: { role: 'aks', prefixLength: 22, longestPrefixLength: 28, dedicated: false, undelegated: true },
  },
  runsPods: true,
  flowEnds: [],
  fields: nodePoolFields,
  text: nodePoolText,
  facts: ({ minCount, maxCount, vmSize, onlyCriticalAddons, mode }) => {
    const count = minCount === maxCount ? `${minCount}` : `${minCount}–${maxCount}`;
    const size = vmSize.replace('Standard_', '');
    return [
      { text: { en: `${count} × ${size}`, ja: `${count} × ${size}` } },
      {
        text: onlyCriticalAddons
          ? { en: 'add-ons only', ja: 'アドオン専用' }
          : mode === 'System'
            ? { en: 'system pool', ja: 'システムプール' }
            : { en: 'user pool', ja: 'ユーザープール' },
      },
    ];
  },
  initial: ({ resourcesOf }) => {
    const cluster = resourcesOf('aks-cluster')[0]?.[0] ?? null;
    const first = !resourcesOf('node-pool').some(([, pool]) => pool.props['cluster'] === cluster);
    return { cluster, ...(first ? { mode: 'System' as const } : {}) };
  },
  baseName: ({ mode }) => mode.toLowerCase(),
});
