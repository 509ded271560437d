import type { PropsOf } from '../kinds/registry/kinds.ts';
import { setOf } from './setOf.ts';

type Service = PropsOf<'kubernetes-service'>;

/** What a public service opens, as the set of a violation: each of the ports, and each range that may use them. */
export function publicOpenings(
  { sourceRanges }: Service,
  ports: readonly Service['ports'][number][],
): readonly string[] {
  return setOf({
    port: ports.map(({ port }) => port),
    source: sourceRanges.length === 0 ? ['*'] : sourceRanges,
  });
}
