import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { privateLinkOffers } from '../contract/privateLinkOffers.ts';
import { privateEndpointFields } from './props.ts';
import { privateEndpointText } from './text.ts';

export const privateEndpoint = defineKind({
  id: 'private-endpoint',
  category: 'edge',
  shortName: 'Endpoint',
  glyph: '<path d="M9 3v4.5M15 3v4.5M6 7.5h12V11a6 6 0 0 1-12 0zM12 17v4"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'pep',
  naming: { ...networkNaming, example: 'pep-crshop' },
  placement: {
    on: 'subnet',
    subnet: { role: 'pe', prefixLength: 27, longestPrefixLength: 29, dedicated: false },
  },
  flowEnds: ['target'],
  fields: privateEndpointFields,
  text: privateEndpointText,
  facts: ({ target }, { nameOf, addressFor }) => [
    { text: verbatim(addressFor('interface') ?? '–'), monospace: true },
    { text: verbatim(nameOf(target) ?? '–') },
  ],
  initial: ({ resourcesOf }) => {
    const reached = resourcesOf('private-endpoint').map(([, { props }]) => props['target']);
    const services = [...privateLinkOffers.keys()].flatMap(resourcesOf);
    const [target, service] = services.find(([id]) => !reached.includes(id)) ?? services[0] ?? [];
    const offer = privateLinkOffers.get(service?.kind ?? '');
    const zone = resourcesOf('private-dns-zone').find(([, { name }]) => name === offer?.zone);
    return { target: target ?? null, privateDnsZone: zone?.[0] ?? null };
  },
  baseName: ({ target }, { document, nameOf }) => `pep-${nameOf(target) ?? document.settings.prefix}`,
});
