import type { DesignDocument, Props } from '../model/designDocument.ts';
import { applyEdits, putResource, type Edit } from '../model/edits.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { Rule } from '../rules/rule.ts';

/** What a rule says of a design, one `<resource> <message> <severity>` a violation. */
export function tryRule(rule: Rule, document: DesignDocument): readonly string[] {
  return rule
    .check(createAnalysisContext(document))
    .map(({ resource, message, severity }) => `${resource} ${message} ${severity ?? rule.meta.severity}`);
}

/** The design after the repair of every violation, each on what the one before left. */
export function afterFixes(rule: Rule, document: DesignDocument): DesignDocument {
  return rule.check(createAnalysisContext(document)).reduce((current, violation) => {
    const edits = rule.fix?.(violation, createAnalysisContext(current));
    return edits === undefined ? current : applyEdits(current, edits);
  }, document);
}

/** Adds a resource of a kind, named as its id. */
export function adding(id: string, kind: string, parent: string | undefined, props: Props = {}): Edit {
  const standing = parent === undefined ? {} : { parent };
  return putResource(id, { kind, name: id, position: { x: 20, y: 40 }, props, ...standing });
}
