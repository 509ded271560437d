import { parseSync, Visitor, type ESTree } from 'vite';
import { callEdits, comparedTexts, textsOfSet } from './callEdits.ts';
import { chainEdits, chainLinks } from './chainEdits.ts';
import { assignmentEdits, binaryEdits, logicalEdits, unaryEdits } from './operatorEdits.ts';

/** One small change of a file: `replacement` stands for what is written from `start` to `end`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/**
 * All mutants of a file of TypeScript, outer expressions before those inside them. Changed are conditions, comparisons,
 * arithmetic, connectives, defaults, optional chains, booleans, numbers, filters and orders, and texts that something
 * is compared with; types, imports, names of properties and texts for people are not.
 */
export function findMutants(path: string, source: string): readonly Mutant[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found = new Map<string, Mutant>();
  const untouched = new Set<ESTree.Span>();
  let typeDepth = 0;

  const replace = (node: ESTree.Span, replacements: readonly string[]): void => {
    if (untouched.has(node)) return;
    const { start, end } = node;
    const original = source.slice(start, end);
    for (const replacement of replacements) {
      if (replacement !== original) {
        found.set(`${start}-${end} ${replacement}`, { start, end, original, replacement });
      }
    }
  };
  const replaceTexts = (nodes: readonly ESTree.Span[]): void => {
    for (const node of nodes) replace(node, ["''"]);
  };
  const replaceCondition = (node: ESTree.Expression | null): void => {
    if (node === null) return;
    const isOperation = ['BinaryExpression', 'LogicalExpression', 'UnaryExpression'].includes(node.type);
    replace(node, ['true', 'false', ...(isOperation ? [] : [`!(${source.slice(node.start, node.end)})`])]);
  };

  new Visitor({
    TSLiteralType: () => (typeDepth += 1),
    'TSLiteralType:exit': () => (typeDepth -= 1),
    Property: ({ key }) => untouched.add(key),
    IfStatement: ({ test }) => replaceCondition(test),
    ConditionalExpression: ({ test }) => replaceCondition(test),
    WhileStatement: ({ test }) => replaceCondition(test),
    DoWhileStatement: ({ test }) => replaceCondition(test),
    ForStatement: ({ test }) => replaceCondition(test),
    SwitchCase: ({ test }) => (test?.type === 'Literal' ? replaceTexts([test]) : undefined),
    BinaryExpression: (node) => replace(node, binaryEdits(node, source)),
    LogicalExpression: (node) => replace(node, logicalEdits(node, source)),
    AssignmentExpression: (node) => replace(node, assignmentEdits(node, source)),
    UnaryExpression: (node) => replace(node, unaryEdits(node, source)),
    UpdateExpression: (node) => replace(node, unaryEdits(node, source)),
    ChainExpression: (node) => {
      // Cut out of its chain, a part would no longer end where the chain ends.
      for (const link of chainLinks(node)) untouched.add(link);
      replace(node, chainEdits(node, source));
    },
    CallExpression: (node) => {
      replace(node, callEdits(node, source));
      replaceTexts(comparedTexts(node));
    },
    NewExpression: (node) => replaceTexts(textsOfSet(node)),
    Literal: (node) => {
      if (typeDepth > 0) return;
      if (typeof node.value === 'boolean') replace(node, [String(!node.value)]);
      if (typeof node.value === 'number') replace(node, [String(node.value + 1)]);
    },
  }).visit(program);
  return [...found.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
