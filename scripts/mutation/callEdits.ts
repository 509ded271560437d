import type { ESTree } from 'vite';

/** Methods whose call gives back the object itself, or something like it: the call may be left out. */
const leftOut: readonly string[] = ['filter', 'toSorted', 'toReversed', 'toLowerCase', 'toUpperCase', 'trim'];

const exchanged: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
};

const comparing: readonly string[] = ['includes', 'startsWith', 'endsWith', 'has'];

/** What may stand in the place of a call of a method: the object alone, or a call of its opposite. */
export function callEdits({ callee, start, end }: ESTree.CallExpression, source: string): readonly string[] {
  const name = methodOf(callee);
  if (name === undefined || callee.type !== 'MemberExpression') return [];
  if (leftOut.includes(name)) return [source.slice(start, callee.object.end)];
  const opposite = exchanged[name];
  if (opposite === undefined) return [];
  return [source.slice(start, callee.property.start) + opposite + source.slice(callee.property.end, end)];
}

/** The texts that a call compares something with: `x.startsWith('a')`, `['a', 'b'].includes(x)`. */
export function comparedTexts({ callee, arguments: given }: ESTree.CallExpression): readonly ESTree.Span[] {
  const name = methodOf(callee);
  if (name === undefined || !comparing.includes(name) || callee.type !== 'MemberExpression') return [];
  return [...given, ...textsOf(callee.object)].filter(isText);
}

/** The texts of a set that is written down: `new Set(['a', 'b'])`. */
export function textsOfSet({ callee, arguments: given }: ESTree.NewExpression): readonly ESTree.Span[] {
  return callee.type === 'Identifier' && callee.name === 'Set' ? given.flatMap(textsOf).filter(isText) : [];
}

function methodOf(callee: ESTree.Expression): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) {
    return undefined;
  }
  return callee.property.name;
}

function textsOf(node: ESTree.Node): readonly ESTree.Node[] {
  return node.type === 'ArrayExpression' ? node.elements.filter((element) => element !== null) : [];
}

function isText(node: ESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && node.value !== '';
}
