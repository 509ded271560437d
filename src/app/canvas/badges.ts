import type { ResourceId } from '../../core/model/designDocument.ts';
import type { Finding, Severity } from '../../core/rules/rule.ts';

export interface Badge {
  readonly severity: Severity | 'waived';
  readonly count: number;
}

const order = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Severity[];

const cache = new WeakMap<readonly Finding[], ReadonlyMap<ResourceId, readonly Badge[]>>();

/** The two worst severities of each resource with their counts; only waived ones where nothing else is left. */
export function badges(findings: readonly Finding[]): ReadonlyMap<ResourceId, readonly Badge[]> {
  const known = cache.get(findings);
  if (known !== undefined) return known;
  const byResource = new Map<ResourceId, Finding[]>();
  for (const finding of findings) {
    const list = byResource.get(finding.resource);
    if (list === undefined) byResource.set(finding.resource, [finding]);
    else list.push(finding);
  }
  const result = new Map([...byResource].map(([id, list]) => [id, badgesOf(list)] as const));
  cache.set(findings, result);
  return result;
}

function badgesOf(findings: readonly Finding[]): readonly Badge[] {
  const open = findings.filter((finding) => finding.waived === undefined);
  if (open.length === 0) return [{ severity: 'waived', count: findings.length }];
  return order
    .map((severity): Badge => ({
      severity,
      count: open.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .slice(0, 2);
}
