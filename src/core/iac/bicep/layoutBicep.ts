import { isList } from '../../lib/isList.ts';
import {
  definedEntries,
  isExpression,
  isNote,
  isObject,
  needsBrackets,
  node,
  unwrapNotes,
  type Expression,
  type ObjectValue,
  type Value,
} from '../expression.ts';
import { commentLines } from '../plainText.ts';
import { originMarks } from '../printed.ts';
import {
  either,
  group,
  hardBreak,
  indented,
  isForced,
  mark,
  softBreak,
  spaceBreak,
  type Doc,
} from './doc.ts';
import { bicepKey, bicepName, computedKey, flatBicep, loopStart, printSteps } from './flatBicep.ts';

/** Objects and lists over several lines, all else on one line if it fits: as `bicep format` prints them. */
export function layoutBicep(value: Value): Doc {
  if (isList(value))
    return enclosed(
      '[',
      value.flatMap((item) => [hardBreak, layoutLine('', item)]),
      ']',
    );
  if (isObject(value)) return layoutObject(value);
  return isExpression(value) ? layoutExpression(value) : flatBicep(value);
}

/** `nested` are the resources declared inside of a resource, each after a blank line. */
export function layoutObject(value: ObjectValue, nested: readonly Doc[] = []): Doc {
  const lines: Doc[] = [];
  for (const [key, item] of definedEntries(value))
    lines.push(hardBreak, layoutLine(`${bicepKey(key)}: `, item));
  for (const child of nested) lines.push(hardBreak, hardBreak, child);
  return enclosed('{', lines, '}');
}

/** Lines that each start with their break. */
function enclosed(open: string, lines: readonly Doc[], close: string): Doc {
  return lines.length === 0 ? open + close : [open, indented(lines), hardBreak, close];
}

function layoutLine(key: string, noted: Value): Doc {
  if (!isNote(noted)) {
    const layout = layoutBicep(noted);
    return typeof layout === 'string' ? key + layout : [key, layout];
  }
  const { value, comments, disabled, origin } = unwrapNotes<Value>(noted);
  const [open, close] = originMarks(origin);
  return [mark(open), layoutLead(comments, disabled), key, layoutBicep(value), mark(close)];
}

/** Lines before a declaration or property: comments, and the directive that silences linter rules. */
export function layoutLead(comments: readonly string[], disabled: readonly string[] = []): Doc {
  const lines = comments.flatMap((comment) => commentLines(comment, '//'));
  const rules = disabled.map((rule) => rule.replace(/[^A-Za-z0-9-]/g, '-'));
  if (rules.length > 0) lines.push(`#disable-next-line ${rules.join(' ')}`);
  return lines.map((line) => [line, hardBreak]);
}

function layoutExpression(expression: Expression): Doc {
  switch (expression[node]) {
    case 'call':
      return [bicepName(expression.name), layoutArguments(expression.args)];
    case 'access':
      return [bracketed(expression.base, '.'), printSteps(expression.steps)];
    case 'not':
      return ['!', bracketed(expression.operand, '!')];
    case 'binary': {
      const { left, operator, right } = expression;
      return [bracketed(left, operator), ` ${operator} `, bracketed(right, operator)];
    }
    case 'conditional': {
      const whenTrue = ['? ', indented(bracketed(expression.whenTrue, '?'))];
      const whenFalse = [': ', indented(bracketed(expression.whenFalse, '?'))];
      const condition = bracketed(expression.condition, '?');
      return group(indented([condition, spaceBreak, whenTrue, spaceBreak, whenFalse]));
    }
    case 'loop': {
      const { collection, body } = expression;
      const content = [softBreak, loopStart(expression), layoutBicep(collection), ': ', layoutBicep(body)];
      return group(['[', indented(content), softBreak, ']']);
    }
    case 'keyed':
      return enclosed(
        '{',
        [hardBreak, layoutLine(`${computedKey(expression.key)}: `, expression.value)],
        '}',
      );
    case 'template':
    case 'reference':
      return flatBicep(expression);
    case 'note':
    default:
      return layoutBicep(expression.value);
  }
}

function bracketed(operand: Value, within: Parameters<typeof needsBrackets>[1]): Doc {
  return needsBrackets(operand, within) ? ['(', layoutBicep(operand), ')'] : layoutBicep(operand);
}

function layoutArguments(args: readonly Value[]): Doc {
  const [last = '', ...others] = args.map(layoutBicep).toReversed();
  // A single argument, and a last one that is an object or list, open on the line of the call.
  if (others.length === 0) return ['(', last, ')'];
  const separated = others.toReversed().map((arg) => [arg, ',', spaceBreak]);
  const broken = group(['(', indented([softBreak, separated, last]), softBreak, ')']);
  const lastValue = args.at(-1) ?? null;
  const opens = (isObject(lastValue) || isList(lastValue)) && isForced(last) && !others.some(isForced);
  const start = args.slice(0, -1).map((arg) => `${flatBicep(arg)}, `);
  return opens ? either(['(', start, last, ')'], broken) : broken;
}
