import { slug } from '../../lib/identifiers.ts';

// Not allowed as the name of a variable or of a module argument.
const reserved = new Set([
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'locals',
  'providers',
  'source',
  'version',
]);

/** A name in snake_case for a resource, variable, local value or output: `snet_aks`, numbered `snet_aks_2`. */
export function terraformIdentifier(text: string, number = 1): string {
  const name = slug(text).replaceAll('-', '_').slice(0, 50).replace(/_$/, '');
  const safe = /^\d/.test(name) || reserved.has(name) ? `item_${name}` : name;
  return number === 1 ? safe : `${safe}_${number}`;
}
