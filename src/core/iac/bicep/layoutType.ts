import { call, definedEntries } from '../expression.ts';
import { hardBreak, indented, type Doc } from './doc.ts';
import { quoteBicep } from './escape.ts';
import { bicepKey, bicepName } from './flatBicep.ts';
import { layoutBicep } from './layoutBicep.ts';
import type { Type } from './types.ts';

export function layoutType(type: Type): Doc {
  if (typeof type === 'string') return type;
  if ('named' in type) return bicepName(type.named);
  if ('arrayOf' in type) return [layoutItem(type.arrayOf), '[]'];
  if ('nullable' in type) return [layoutItem(type.nullable), '?'];
  if ('oneOf' in type) return type.oneOf.map(quoteBicep).join(' | ');
  const members = definedEntries(type.members).map(([name, member]): Doc => [
    hardBreak,
    ['@', layoutBicep(call('description', member.description)), hardBreak],
    [name === '*' ? name : bicepKey(name), ': ', layoutType(member.type)],
  ]);
  return members.length === 0 ? '{}' : ['{', indented(members), hardBreak, '}'];
}

function layoutItem(type: Type): Doc {
  const item = layoutType(type);
  return typeof type === 'object' && 'oneOf' in type ? ['(', item, ')'] : item;
}
