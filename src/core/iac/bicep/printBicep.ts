import { call, isObject, type Value } from '../expression.ts';
import { assemble, markOrigin, type Printed } from '../printed.ts';
import type { Statement } from './ast.ts';
import { quoteBicep } from './escape.ts';
import { bicepName, flatBicep } from './flatBicep.ts';
import { layoutBicep, layoutLead, layoutObject } from './layoutBicep.ts';
import { printType } from './printType.ts';

/** A `.bicep` or `.bicepparam` file in the canonical form of `bicep format`. */
export function printBicep(statements: readonly Statement[]): Printed {
  return assemble(statements.map((statement) => printStatement(statement, 0)));
}

function printStatement(statement: Statement, indent: number): string {
  const { description, decorators = [], comment, disable = [], origin } = statement;
  const pad = ' '.repeat(indent);
  const described = description === undefined ? [] : [call('description', description)];
  const lines = [
    ...layoutLead(comment === undefined ? [] : [comment], [], indent),
    ...[...described, ...decorators].map(
      (decorator) => `${pad}@${layoutBicep(decorator, { indent, column: indent + 1, trailing: 0 })}`,
    ),
    ...layoutLead([], disable, indent),
    pad + printDeclaration(statement, indent),
  ];
  return markOrigin(origin, lines.join('\n'));
}

function printDeclaration(statement: Statement, indent: number): string {
  const { keyword, imports, name, type, target, existing, condition, value, definition } = statement;
  const words: string[] = [keyword];
  if (imports) words.push(`{ ${imports.map(bicepName).join(', ')} } from`);
  if (name !== undefined) words.push(bicepName(name));
  if (type !== undefined) words.push(printType(type, indent));
  if (target !== undefined) words.push(quoteBicep(target));
  if (existing) words.push('existing');
  if (value === undefined && definition === undefined) return words.join(' ');
  words.push('=');
  if (condition !== undefined) words.push(`if (${flatBicep(condition)})`);
  const start = `${words.join(' ')} `;
  if (definition !== undefined) return start + printType(definition, indent);
  return start + printValue(value ?? null, statement.children ?? [], indent, start.length);
}

function printValue(value: Value, children: readonly Statement[], indent: number, width: number): string {
  if (isObject(value) && children.length > 0) {
    return layoutObject(
      value,
      indent,
      children.map((child) => printStatement(child, indent + 2)),
    );
  }
  return layoutBicep(value, { indent, column: indent + width, trailing: 0 });
}
