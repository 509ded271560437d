import { choice, choices, text } from '../contract/field.ts';

export const publicIpFields = {
  zones: choices(['1', '2', '3'], []),
  ddosProtection: choice(['VirtualNetworkInherited', 'Enabled', 'Disabled'], 'VirtualNetworkInherited'),
  domainNameLabel: text({ pattern: /^[a-z][a-z0-9-]{1,61}[a-z0-9]$/, example: 'shop-prod' }),
};
