import fc from 'fast-check';
import { hostileText } from './exampleParts.ts';
import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';

/** One of the designs without some of its resources, to which others still refer. */
export function incomplete(designs: readonly DesignDocument[]): fc.Arbitrary<DesignDocument> {
  return fc.constantFrom(...designs).chain((design) =>
    fc.subarray(Object.entries(design.resources)).map((kept) => ({
      ...design,
      resources: Object.fromEntries(kept),
    })),
  );
}

/** Three networks of whatever names, alike ones, hostile ones and those that the bundle takes for itself among them. */
export function threeNetworks(...taken: readonly string[]): fc.Arbitrary<DesignDocument> {
  const names = fc.oneof(
    fc.constantFrom('a', 'A', 'a-2', 'a 2', ...taken, hostileText),
    fc.string({ maxLength: 70 }),
  );
  return fc.tuple(names, names, names).map(([first, second, third]) => ({
    ...emptyDocument(third),
    resources: Object.fromEntries(
      [first, second, third].map((name, index) => [
        `r${index}`,
        {
          kind: 'virtual-network',
          name,
          position: { x: 0, y: 0 },
          props: { addressSpace: ['10.0.0.0/16'], dnsServers: [third] },
        },
      ]),
    ),
  }));
}
