import { defineKind } from '../contract/kind.ts';
import { aksClusterFields } from './props.ts';
import { aksClusterText } from './text.ts';

export const aksCluster = defineKind({
  id: 'aks-cluster',
  category: 'kubernetes',
  glyph:
    '<circle cx="12" cy="12" r="5.9"/><circle cx="12" cy="12" r="2.1"/><path d="M12 9.9L12 2.8M13.82 10.95L19.97 7.4M13.82 13.05L19.97 16.6M12 14.1L12 21.2M10.18 13.05L4.03 16.6M10.18 10.95L4.03 7.4"/>',
  shape: 'card',
  size: { width: 200, height: 60 },
  abbreviation: 'aks',
  naming: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/, example: 'aks-shop' },
  placement: { on: 'microsoft' },
  flowEnds: [],
  fields: aksClusterFields,
  text: aksClusterText,
  facts: ({ apiServerAccess, authorizedIpRanges, publicEndpoint }) => {
    const open = apiServerAccess === 'public' || publicEndpoint;
    const access = open
      ? { en: 'API server: public', ja: 'API: パブリック' }
      : { en: 'API server: private', ja: 'API: プライベート' };
    const who = open
      ? authorizedIpRanges.length === 0
        ? { en: 'any address may connect', ja: '任意のアドレスから接続可' }
        : { en: 'authorized ranges only', ja: '承認済みIP範囲のみ' }
      : apiServerAccess === 'privateLink'
        ? { en: 'Private Link', ja: 'Private Link' }
        : { en: 'VNet integration', ja: 'VNet統合' };
    return [{ text: access }, { text: who }];
  },
});
