import type { ESTree } from 'vite';

type Operation = ESTree.BinaryExpression | ESTree.LogicalExpression | ESTree.AssignmentExpression;

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  in: [],
  instanceof: [],
};

const arithmetic: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>>',
  '>>': '<<',
  '>>>': '<<',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
};

/** What may stand in the place of a comparison or an arithmetic expression; nothing where `+` joins texts. */
export function binaryEdits(node: ESTree.BinaryExpression, source: string): readonly string[] {
  const compared = comparisons[node.operator];
  if (compared !== undefined) {
    return ['true', 'false', ...compared.map((operator) => withOperator(node, operator, source))];
  }
  const other = arithmetic[node.operator];
  return other === undefined || isText(node) ? [] : [withOperator(node, other, source)];
}

/** What may stand in the place of `a && b`, `a || b` or `a ?? b`: either side alone, and the other connective. */
export function logicalEdits(node: ESTree.LogicalExpression, source: string): readonly string[] {
  const sides = [node.left, node.right].map(({ start, end }) => source.slice(start, end));
  const other = { '&&': '||', '||': '&&', '??': undefined }[node.operator];
  return other === undefined ? sides : [...sides, withOperator(node, other, source)];
}

/** What may stand in the place of `a += b` and its like; nothing for a plain assignment. */
export function assignmentEdits(node: ESTree.AssignmentExpression, source: string): readonly string[] {
  const other = arithmetic[node.operator];
  return other === undefined || isText(node.right) ? [] : [withOperator(node, other, source)];
}

/** What may stand in the place of `!a`, `-a`, `a++` and `a--`. */
export function unaryEdits(
  node: ESTree.UnaryExpression | ESTree.UpdateExpression,
  source: string,
): readonly string[] {
  const argument = source.slice(node.argument.start, node.argument.end);
  if (node.type === 'UnaryExpression') return ['!', '-'].includes(node.operator) ? [argument] : [];
  const operator = node.operator === '++' ? '--' : '++';
  return [node.prefix ? `${operator}${argument}` : `${argument}${operator}`];
}

function withOperator(
  { start, end, left, right, operator }: Operation,
  other: string,
  source: string,
): string {
  const between = source.slice(left.end, right.start).replace(operator, other);
  return source.slice(start, left.end) + between + source.slice(right.start, end);
}

function isText(node: ESTree.Expression | ESTree.PrivateIdentifier): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string';
  if (node.type === 'BinaryExpression')
    return node.operator === '+' && (isText(node.left) || isText(node.right));
  return node.type === 'TemplateLiteral';
}
