import type { ESTree } from 'vite';

/** The members and calls from the outermost of an optional chain to its first object. */
export function chainLinks({ expression }: ESTree.ChainExpression): readonly ESTree.ChainElement[] {
  const links: ESTree.ChainElement[] = [];
  let node: ESTree.Node = expression;
  for (;;) {
    if (node.type === 'MemberExpression') {
      links.push(node);
      node = node.object;
    } else if (node.type === 'CallExpression') {
      links.push(node);
      node = node.callee;
    } else if (node.type === 'TSNonNullExpression') {
      links.push(node);
      node = node.expression;
    } else {
      return links;
    }
  }
}

/** What may stand in the place of `a?.b`: the same without a question mark, for each there is. */
export function chainEdits(chain: ESTree.ChainExpression, source: string): readonly string[] {
  return chainLinks(chain).flatMap((link) => {
    if (link.type === 'TSNonNullExpression' || !link.optional) return [];
    const mark = source.indexOf('?.', link.type === 'MemberExpression' ? link.object.end : link.callee.end);
    const isNamed = link.type === 'MemberExpression' && !link.computed;
    return [source.slice(chain.start, mark) + (isNamed ? '.' : '') + source.slice(mark + 2, chain.end)];
  });
}
