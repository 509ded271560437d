import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

const outside = 'It says whom packets meet in the Internet, where nothing is deployed.';

export const internetExamples: KindExamples<'internet'> = {
  minimal: { name: 'internet', design: design({ internet: make('internet', 'Internet', {}) }) },
  full: {
    name: 'internet-full',
    design: design({
      internet: make('internet', 'Internet', {
        endpoints: [
          {
            name: 'partner',
            address: '203.0.113.9',
            fqdn: 'api.partner.example',
            serviceTags: ['Storage.westeurope'],
            serviceTagsUnknown: false,
            malicious: false,
          },
          {
            name: 'stranger',
            address: '203.0.113.10',
            fqdn: '',
            serviceTags: [],
            serviceTagsUnknown: true,
            malicious: true,
          },
        ],
      }),
    }),
  },
  notExported: {
    endpoints: outside,
    'endpoints.name': outside,
    'endpoints.address': outside,
    'endpoints.fqdn': outside,
    'endpoints.serviceTags': outside,
    'endpoints.serviceTagsUnknown': outside,
    'endpoints.malicious': outside,
  },
};
