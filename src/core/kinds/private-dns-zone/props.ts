import { address, choice, rows, text } from '../contract/field.ts';

export const privateDnsZoneFields = {
  resolutionPolicy: choice(['Default', 'NxDomainRedirect'], 'Default'),
  /** Records beside those that private endpoints and clusters keep themselves. */
  records: rows({
    name: text({
      default: 'api',
      required: true,
      pattern: /^(@|[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,252})$/,
      example: 'api',
    }),
    address: address('10.0.0.4'),
  }),
};
