import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../kind.ts';
import { privateEndpointFields } from './props.ts';
import { privateEndpointText } from './text.ts';

export const privateEndpoint = defineKind({
  id: 'private-endpoint',
  category: 'edge',
  shortName: 'Endpoint',
  icon: 'private-endpoint',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'pep',
  naming: { ...networkNaming, example: 'pep-crshop' },
  placement: {
    on: 'subnet',
    subnet: { role: 'pe', prefixLength: 27, longestPrefixLength: 29, dedicated: false },
  },
  fields: privateEndpointFields,
  text: privateEndpointText,
  facts: ({ privateIpAddress, target }, { nameOf }) => [
    ...(privateIpAddress === '' ? [] : [{ text: verbatim(privateIpAddress), monospace: true }]),
    { text: verbatim(nameOf(target) ?? '–') },
  ],
  initial: ({ resourcesOf }) => ({
    target: [...resourcesOf('container-registry'), ...resourcesOf('key-vault')][0]?.[0] ?? null,
  }),
});
