import { call, isObject } from '../expression.ts';
import { assemble, originMarks, type Printed } from '../printed.ts';
import type { Statement } from './ast.ts';
import { hardBreak, mark, render, type Doc } from './doc.ts';
import { quoteBicep } from './escape.ts';
import { bicepName } from './flatBicep.ts';
import { layoutBicep, layoutLead, layoutObject } from './layoutBicep.ts';
import { layoutType } from './layoutType.ts';

const lineWidth = 120;

/** A `.bicep` or `.bicepparam` file in the canonical form of `bicep format`. */
export function printBicep(statements: readonly Statement[]): Printed {
  return assemble(statements.map((statement) => render(layoutStatement(statement), lineWidth)));
}

function layoutStatement(statement: Statement): Doc {
  const { description, decorators = [], comment, disable, origin } = statement;
  const described = description === undefined ? [] : [call('description', description)];
  const [open, close] = originMarks(origin);
  return [
    mark(open),
    layoutLead(comment === undefined ? [] : [comment]),
    [...described, ...decorators].map((decorator) => ['@', layoutBicep(decorator), hardBreak]),
    layoutLead([], disable),
    layoutDeclaration(statement),
    mark(close),
  ];
}

function layoutDeclaration(statement: Statement): Doc {
  const { keyword, imports, name, type, target, existing, condition, value, definition } = statement;
  const words: Doc[] = [keyword];
  if (imports) words.push(` { ${imports.map(bicepName).join(', ')} } from`);
  if (name !== undefined) words.push(' ', bicepName(name));
  if (type !== undefined) words.push(' ', layoutType(type));
  if (target !== undefined) words.push(' ', quoteBicep(target));
  if (existing) words.push(' existing');
  if (definition !== undefined) words.push(' = ', layoutType(definition));
  if (value === undefined) return words;
  words.push(' = ');
  if (condition !== undefined) words.push('if (', layoutBicep(condition), ') ');
  const children = (statement.children ?? []).map(layoutStatement);
  words.push(isObject(value) ? layoutObject(value, children) : layoutBicep(value));
  return words;
}
