import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesignDocument } from '../model/designDocument.ts';
import { addWaiver, applyEdits, type Edit } from '../model/edits.ts';
import type { Waiver } from '../model/waiver.ts';
import { findingsIn } from '../testing/findingsIn.ts';
import { faultless, separateFaults, type SeparateFault } from '../testing/separateFaults.ts';
import { waiverFor } from '../testing/waiverFor.ts';
import type { Finding } from './rule.ts';

const withFaults = (faults: readonly SeparateFault[]): DesignDocument =>
  applyEdits(
    faultless,
    faults.map(({ add }) => add),
  );
const waiving = (document: DesignDocument, waivers: readonly Waiver[]): DesignDocument =>
  applyEdits(
    document,
    waivers.map((waiver): Edit => addWaiver(waiver)),
  );
const openIn = (document: DesignDocument): readonly Finding[] =>
  findingsIn(document).filter(({ waived }) => waived === undefined);

/** Some of the faults, and one more. */
const grown = fc
  .shuffledSubarray([...separateFaults], { minLength: 1 })
  .map(([more, ...faults]) => ({ more, faults }))
  .filter((found): found is { more: SeparateFault; faults: SeparateFault[] } => found.more !== undefined);

describe('one more fault', () => {
  it('is one that is found, for each of the faults alone', () => {
    const known = new Set(findingsIn(faultless).map(({ id }) => id));
    const unseen = separateFaults.filter((fault) =>
      findingsIn(withFaults([fault])).every(({ id }) => known.has(id)),
    );
    expect(unseen.map(({ what }) => what)).toEqual([]);
  });

  it('leaves the id of every other finding as it is, and so does mending it', () => {
    fc.assert(
      fc.property(grown, ({ more, faults }) => {
        const after = new Map(findingsIn(withFaults([...faults, more])).map(({ id, set }) => [id, set]));
        for (const { id, set } of findingsIn(withFaults(faults))) {
          expect([...after.keys()]).toContain(id);
          expect(after.get(id)).toEqual(expect.arrayContaining([...set]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not covered by the waivers of all the others', () => {
    fc.assert(
      fc.property(grown, ({ more, faults }) => {
        const before = withFaults(faults);
        const waivers = findingsIn(before).map(waiverFor);
        expect(openIn(waiving(before, waivers))).toEqual([]);
        const open = openIn(waiving(withFaults([...faults, more]), waivers));
        expect(open).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is all that is open where only its own waiver is missing', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ more, faults }, choice) => {
        const document = withFaults([...faults, more]);
        const findings = findingsIn(document);
        const spared = findings[choice % findings.length];
        const others = findings.filter((finding) => finding !== spared);
        const open = openIn(waiving(document, others.map(waiverFor)));
        expect(open.map(({ id }) => id)).toEqual([spared?.id]);
      }),
      { numRuns: 40 },
    );
  });
});
