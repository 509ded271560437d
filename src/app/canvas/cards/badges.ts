import type { ResourceId } from '../../../core/model/designDocument.ts';
import type { Finding, Severity } from '../../../core/rules/rule.ts';

export interface Badge {
  readonly severity: Severity | 'waived';
  readonly count: number;
}

const order = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Severity[];

const cache = new WeakMap<readonly Finding[], ReadonlyMap<ResourceId, readonly Finding[]>>();

/** The two worst severities of what is shown together, with their counts; only waived ones where nothing else is left. */
export function badges(findings: readonly Finding[], resources: readonly ResourceId[]): readonly Badge[] {
  const known = byResource(findings);
  const own = resources.flatMap((id) => known.get(id) ?? []);
  const open = own.filter((finding) => finding.waived === undefined);
  if (open.length === 0) return own.length === 0 ? [] : [{ severity: 'waived', count: own.length }];
  return order
    .map((severity): Badge => ({
      severity,
      count: open.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .slice(0, 2);
}

function byResource(findings: readonly Finding[]): ReadonlyMap<ResourceId, readonly Finding[]> {
  const known = cache.get(findings);
  if (known !== undefined) return known;
  const grouped = new Map<ResourceId, Finding[]>();
  for (const finding of findings) {
    const list = grouped.get(finding.resource);
    if (list === undefined) grouped.set(finding.resource, [finding]);
    else list.push(finding);
  }
  cache.set(findings, grouped);
  return grouped;
}
