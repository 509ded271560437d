import { parseSync, type ESTree } from 'vite';

/**
 * Lets what a module remembers be forgotten between two mutants: each `Map` and `WeakMap` that it keeps, empty at
 * first, and each function that is `remembered`.
 */
export function makeForgetful(path: string, source: string): string {
  const insertions = parseSync(path, source).program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' ? declared.declarations.flatMap(insertionsIn) : [];
  });
  return insertions.reduceRight(
    (text, { at, text: added }) => text.slice(0, at) + added + text.slice(at),
    source,
  );
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function insertionsIn({ init }: ESTree.VariableDeclarator): readonly Insertion[] {
  if (init?.type === 'NewExpression' && init.arguments.length === 0) {
    const { callee } = init;
    const isCache = callee.type === 'Identifier' && ['Map', 'WeakMap'].includes(callee.name);
    return isCache ? [{ at: callee.start, text: 'Forgetful' }] : [];
  }
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return [];
  if (init.callee.name !== 'remembered') return [];
  return [
    { at: init.start, text: 'forgetful(() => ' },
    { at: init.end, text: ')' },
  ];
}
