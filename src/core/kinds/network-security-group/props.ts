import { choice, number, rows, text, texts } from '../contract/field.ts';

const prefix = {
  default: ['*'],
  pattern: /^(\*|[A-Za-z][A-Za-z0-9.]*|[0-9./]+)$/,
  example: 'VirtualNetwork',
};

export const networkSecurityGroupFields = {
  securityRules: rows({
    name: text({ required: true, pattern: /^[A-Za-z0-9][\w.-]{0,79}$/, example: 'AllowHttpsInbound' }),
    priority: number({ default: 100, minimum: 100, maximum: 4096 }),
    direction: choice(['Inbound', 'Outbound'], 'Inbound'),
    access: choice(['Allow', 'Deny'], 'Allow'),
    protocol: choice(['*', 'Tcp', 'Udp', 'Icmp'], '*'),
    /** `*`, a service tag, addresses or ranges. */
    sourceAddressPrefixes: texts(prefix),
    destinationAddressPrefixes: texts(prefix),
    destinationPortRanges: texts({ default: ['*'], pattern: /^(\*|\d{1,5}(-\d{1,5})?)$/, example: '443' }),
  }),
};
