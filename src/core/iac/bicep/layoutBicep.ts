import {
  definedEntries,
  isExpression,
  isList,
  isNote,
  isObject,
  node,
  unwrapNotes,
  type Expression,
  type ObjectValue,
  type Value,
} from '../expression.ts';
import { commentLines } from '../plainText.ts';
import { markOrigin } from '../printed.ts';
import { bicepKey, bicepName, bracketBicep, flatBicep, loopHeader, printSteps } from './flatBicep.ts';

const lineWidth = 120;

/** Where a value starts: the indent of its line, its column, and what follows it on its last line. */
type Place = { readonly indent: number; readonly column: number; readonly trailing: number };

/**
 * The value as `bicep format` prints it: objects and lists over several lines, all else on one line where the
 * whole line has at most 120 UTF-16 units, and otherwise broken at each argument or branch.
 */
export function layoutBicep(value: Value, place: Place): string {
  if (isNote(value)) return layoutBicep(unwrapNotes<Value>(value).value, place);
  const line = flatBicep(value);
  if (!wantsLines(value) && place.column + line.length + place.trailing <= lineWidth) return line;
  if (isObject(value)) return layoutObject(value, place.indent);
  if (isList(value)) return layoutList(value, place.indent);
  return isExpression(value) ? layoutExpression(value, place) : line;
}

function wantsLines(value: Value): boolean {
  if (isList(value)) return value.length > 0;
  if (isObject(value)) return definedEntries(value).length > 0;
  if (!isExpression(value)) return false;
  switch (value[node]) {
    case 'call':
      return value.args.some(wantsLines);
    case 'access':
      return wantsLines(value.base);
    case 'not':
      return wantsLines(value.operand);
    case 'binary':
      return wantsLines(value.left) || wantsLines(value.right);
    case 'conditional':
      return [value.condition, value.whenTrue, value.whenFalse].some(wantsLines);
    case 'loop':
      return wantsLines(value.body);
    case 'note':
      return wantsLines(value.value);
    case 'template':
    case 'reference':
      return false;
  }
}

function layoutExpression(expression: Expression, place: Place): string {
  const { indent, column, trailing } = place;
  switch (expression[node]) {
    case 'call':
      return layoutCall(bicepName(expression.name), expression.args, place);
    case 'access': {
      const steps = printSteps(expression.steps);
      const inner = { ...place, trailing: trailing + steps.length };
      return bracketBicep(expression.base, '.', (base) => layoutBicep(base, inner)) + steps;
    }
    case 'not':
      return `!${bracketBicep(expression.operand, '!', (operand) =>
        layoutBicep(operand, { ...place, column: column + 1 }),
      )}`;
    case 'binary': {
      const { left, operator, right } = expression;
      const printedRight = bracketBicep(right, operator, flatBicep);
      const printedLeft = bracketBicep(left, operator, (operand) =>
        layoutBicep(operand, { ...place, trailing: trailing + operator.length + 2 + printedRight.length }),
      );
      const start = `${printedLeft} ${operator} `;
      const at = endColumn(start, column);
      return (
        start + bracketBicep(right, operator, (operand) => layoutBicep(operand, { ...place, column: at }))
      );
    }
    case 'conditional': {
      const { condition, whenTrue, whenFalse } = expression;
      const inner = indent + 4;
      const branch = (value: Value, last: boolean): string =>
        bracketBicep(value, '?', (operand) =>
          layoutBicep(operand, { indent: inner, column: inner, trailing: last ? trailing : 0 }),
        );
      const pad = ' '.repeat(indent + 2);
      const test = bracketBicep(condition, '?', (operand) => layoutBicep(operand, { ...place, trailing: 0 }));
      return `${test}\n${pad}? ${branch(whenTrue, false)}\n${pad}: ${branch(whenFalse, true)}`;
    }
    case 'loop': {
      const inner = indent + 2;
      const header = loopHeader(expression);
      const body = layoutBicep(expression.body, {
        indent: inner,
        column: inner + header.length,
        trailing: 0,
      });
      return `[\n${' '.repeat(inner)}${header}${body}\n${' '.repeat(indent)}]`;
    }
    case 'template':
    case 'reference':
    case 'note':
      return flatBicep(expression);
  }
}

function endColumn(text: string, column: number): number {
  const lastBreak = text.lastIndexOf('\n');
  return lastBreak < 0 ? column + text.length : text.length - lastBreak - 1;
}

function layoutCall(name: string, args: readonly Value[], { indent, column }: Place): string {
  const last = args.at(-1);
  const others = args.slice(0, -1);
  if (last !== undefined && wantsLines(last) && isObject(last) && !others.some(wantsLines)) {
    const start = `${name}(${others.map((other) => `${flatBicep(other)}, `).join('')}`;
    if (column + start.length < lineWidth) return `${start}${layoutObject(last, indent)})`;
  }
  const inner = indent + 2;
  const lines = args.map((arg, index) => {
    const trailing = index < args.length - 1 ? 1 : 0;
    return ' '.repeat(inner) + layoutBicep(arg, { indent: inner, column: inner, trailing });
  });
  return `${name}(\n${lines.join(',\n')}\n${' '.repeat(indent)})`;
}

/** `tail` is what comes after the properties: resources nested in the body, with their indent. */
export function layoutObject(value: ObjectValue, indent: number, tail: readonly string[] = []): string {
  const lines = definedEntries(value).map(([key, noted]) =>
    layoutLine(`${bicepKey(key)}: `, noted, indent + 2),
  );
  const nested = tail.flatMap((text) => ['', text]);
  const all = [...lines, ...nested];
  return all.length === 0 ? '{}' : `{\n${all.join('\n')}\n${' '.repeat(indent)}}`;
}

function layoutList(items: readonly Value[], indent: number): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => layoutLine('', item, indent + 2)).join('\n')}\n${' '.repeat(indent)}]`;
}

function layoutLine(key: string, noted: Value, indent: number): string {
  const { value, comments, disabled, origin } = unwrapNotes<Value>(noted);
  const lead = layoutLead(comments, disabled, indent);
  const text = key + layoutBicep(value, { indent, column: indent + key.length, trailing: 0 });
  return markOrigin(origin, [...lead, ' '.repeat(indent) + text].join('\n'));
}

/** Comments, then the directive that silences linter rules on the line that follows. */
export function layoutLead(
  comments: readonly string[],
  disabled: readonly string[],
  indent: number,
): readonly string[] {
  const lines = comments.flatMap((comment) => commentLines(comment, '//', indent));
  const rules = disabled.map((rule) => rule.replace(/[^A-Za-z0-9-]/g, '-'));
  if (rules.length > 0) lines.push(`#disable-next-line ${rules.join(' ')}`);
  return lines.map((line) => ' '.repeat(indent) + line);
}
