import { definedEntries, call } from '../expression.ts';
import { quoteBicep } from './escape.ts';
import { bicepKey, bicepName } from './flatBicep.ts';
import { layoutBicep } from './layoutBicep.ts';
import type { Type } from './types.ts';

/** The type on a line with this indent; members stand on lines of their own. */
export function printType(type: Type, indent: number): string {
  if (typeof type === 'string') return type;
  if ('named' in type) return bicepName(type.named);
  if ('arrayOf' in type) return `${printItem(type.arrayOf, indent)}[]`;
  if ('nullable' in type) return `${printItem(type.nullable, indent)}?`;
  if ('oneOf' in type) return type.oneOf.map(quoteBicep).join(' | ');
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const members = definedEntries(type.members).flatMap(([name, member]) => {
    const description = layoutBicep(call('description', member.description), {
      indent: inner,
      column: inner + 1,
      trailing: 0,
    });
    const key = name === '*' ? name : bicepKey(name);
    return [`${pad}@${description}`, `${pad}${key}: ${printType(member.type, inner)}`];
  });
  return `{\n${members.join('\n')}\n${' '.repeat(indent)}}`;
}

function printItem(type: Type, indent: number): string {
  const printed = printType(type, indent);
  return typeof type === 'object' && 'oneOf' in type ? `(${printed})` : printed;
}
