import type { Finding } from '../../core/rules/rule.ts';

/** The rules of findings, each once. */
export function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(', ');
}
