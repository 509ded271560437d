import { isList } from '../../lib/isList.ts';
import {
  definedEntries,
  isExpression,
  needsBrackets,
  node,
  type Expression,
  type Step,
  type Value,
} from '../expression.ts';
import { escapeBicep, quoteBicep } from './escape.ts';

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name as it is, or made into one: what is printed outside of quotes can never be more than a name. */
export function bicepName(text: string): string {
  if (identifier.test(text)) return text;
  return text.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z_])/, '_');
}

/** The key of an object, quoted only where it has to be. */
export function bicepKey(key: string): string {
  return identifier.test(key) && !/^(?:true|false|null)$/.test(key) ? key : quoteBicep(key);
}

/** The expression on one line. */
export function flatBicep(value: Value): string {
  if (typeof value === 'string') return quoteBicep(value);
  if (typeof value === 'number') return printNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(flatBicep).join(', ')}]`;
  if (isExpression(value)) return flatExpression(value);
  const entries = definedEntries(value).map(([key, item]) => `${bicepKey(key)}: ${flatBicep(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  // Bicep has no literals for fractions.
  return Number.isSafeInteger(value) ? String(value) : `json('${value}')`;
}

function flatExpression(expression: Expression): string {
  switch (expression[node]) {
    case 'template': {
      const printed = expression.parts.map((part) =>
        typeof part === 'string' ? escapeBicep(part) : `\${${flatBicep(part)}}`,
      );
      return `'${printed.join('')}'`;
    }
    case 'reference':
      return printSymbol(expression.root) + printSteps(expression.steps);
    case 'access':
      return bracketed(expression.base, '.') + printSteps(expression.steps);
    case 'call':
      return `${bicepName(expression.name)}(${expression.args.map(flatBicep).join(', ')})`;
    case 'not':
      return `!${bracketed(expression.operand, '!')}`;
    case 'binary': {
      const { left, operator, right } = expression;
      return `${bracketed(left, operator)} ${operator} ${bracketed(right, operator)}`;
    }
    case 'conditional': {
      const { condition, whenTrue, whenFalse } = expression;
      const [test, yes, no] = [condition, whenTrue, whenFalse].map((operand) => bracketed(operand, '?'));
      return `${test} ? ${yes} : ${no}`;
    }
    case 'loop':
      return `[${loopStart(expression)}${flatBicep(expression.collection)}: ${flatBicep(expression.body)}]`;
    case 'keyed':
      return `{ ${computedKey(expression.key)}: ${flatBicep(expression.value)} }`;
    case 'note':
    default:
      return flatBicep(expression.value);
  }
}

/** A key of Bicep is text, into which an expression has to be put. */
export function computedKey(key: Value): string {
  return flatExpression({ [node]: 'template', parts: [key] });
}

function bracketed(operand: Value, within: Parameters<typeof needsBrackets>[1]): string {
  return needsBrackets(operand, within) ? `(${flatBicep(operand)})` : flatBicep(operand);
}

/** The start of a loop, up to its collection. */
export function loopStart(loop: Extract<Expression, { [node]: 'loop' }>): string {
  const item = bicepName(loop.item);
  return `for ${loop.index === undefined ? item : `(${item}, ${bicepName(loop.index)})`} in `;
}

/** A symbol, with `::` before a nested one. */
function printSymbol(root: string): string {
  return root.split('::').map(bicepName).join('::');
}

export function printSteps(steps: readonly Step[]): string {
  return steps.map(printStep).join('');
}

function printStep(step: Step): string {
  if (typeof step === 'string') return identifier.test(step) ? `.${step}` : `[${quoteBicep(step)}]`;
  return `[${flatBicep(step)}]`;
}
