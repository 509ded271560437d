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
import { escapeTerraform, quoteTerraformKey } from './escape.ts';

const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** A name as it is, or made into one: what is printed outside of quotes can never be more than a name. */
export function terraformName(text: string): string {
  if (identifier.test(text)) return text;
  return text.replace(/[^A-Za-z0-9_-]/g, '_').replace(/^(?![A-Za-z_])/, '_');
}

/** The key of an object. */
export function terraformKey(key: string): string {
  // Keywords would start another expression or give another key.
  const bare = identifier.test(key) && !/^(?:for|if|in|null|true|false)$/.test(key);
  return bare ? key : quoteTerraformKey(key);
}

/** The expression on one line. */
export function flatTerraform(value: Value): string {
  if (typeof value === 'string') return `"${escapeTerraform(value)}"`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(flatTerraform).join(', ')}]`;
  if (isExpression(value)) return flatExpression(value);
  const entries = definedEntries(value).map(([key, item]) => `${terraformKey(key)} = ${flatTerraform(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function flatExpression(expression: Expression): string {
  switch (expression[node]) {
    case 'template': {
      const { parts } = expression;
      const printed = parts.map((part, index) =>
        typeof part === 'string'
          ? escapeTerraform(part, index + 1 < parts.length)
          : `\${${flatTerraform(part)}}`,
      );
      return `"${printed.join('')}"`;
    }
    case 'reference':
      return terraformName(expression.root) + expression.steps.map(printStep).join('');
    case 'access':
      return bracketed(expression.base, '.') + expression.steps.map(printStep).join('');
    case 'call':
      return `${terraformName(expression.name)}(${expression.args.map(flatTerraform).join(', ')})`;
    case 'not':
      return `!${bracketed(expression.operand, '!')}`;
    case 'binary': {
      const { left, operator, right } = expression;
      return `${bracketed(left, operator)} ${operator} ${bracketed(right, operator)}`;
    }
    case 'conditional': {
      const { condition, whenTrue, whenFalse } = expression;
      return `${bracketed(condition, '?')} ? ${bracketed(whenTrue, '?')} : ${bracketed(whenFalse, '?')}`;
    }
    case 'loop': {
      const { item, index, collection, body } = expression;
      const names = [...(index === undefined ? [] : [index]), item].map(terraformName).join(', ');
      return `[for ${names} in ${flatTerraform(collection)} : ${flatTerraform(body)}]`;
    }
    case 'keyed':
      return `{ (${flatTerraform(expression.key)}) = ${flatTerraform(expression.value)} }`;
    case 'note':
    default:
      return flatTerraform(expression.value);
  }
}

function bracketed(operand: Value, within: Parameters<typeof needsBrackets>[1]): string {
  return needsBrackets(operand, within) ? `(${flatTerraform(operand)})` : flatTerraform(operand);
}

function printStep(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  if (typeof step !== 'string') return `[${flatTerraform(step)}]`;
  if (step === '*') return '[*]';
  return identifier.test(step) ? `.${step}` : `["${escapeTerraform(step)}"]`;
}
