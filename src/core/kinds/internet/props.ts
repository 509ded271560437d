import { address, rows, text, texts, toggle } from '../contract/field.ts';

export const internetFields = {
  /** Endpoints of your own beside the well-known ones: a partner, a registry, an address that must stay out of reach. */
  endpoints: rows({
    name: text({ required: true, pattern: /^[A-Za-z0-9][\w.-]{0,79}$/, example: 'partner' }),
    address: address('203.0.113.1'),
    fqdn: text({ pattern: /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, example: 'api.partner.example' }),
    /** Service tags that the address is declared to belong to. */
    serviceTags: texts({ pattern: /^[A-Za-z][A-Za-z0-9.]*$/, example: 'Storage.westeurope' }),
    /** True: nobody says which tags the address belongs to. */
    serviceTagsUnknown: toggle(false),
    malicious: toggle(false),
  }),
};
