import { describe, expect, it } from 'vitest';
import { plannedAddresses } from '../addressing/plannedAddress.ts';
import { makeBundle } from '../bundle/makeBundle.ts';
import { catalogue } from '../kinds/contract/catalogue.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { applyEdits } from '../model/edits.ts';
import { inCanonicalOrder } from '../model/inCanonicalOrder.ts';
import { parseDocument } from '../model/parseDocument.ts';
import { canonicalDocument, serializeDocument } from '../model/serializeDocument.ts';
import { picture } from '../picture/picture.ts';
import { analyse } from '../rules/analyse.ts';
import { templates } from '../templates/index.ts';
import { exportExamples } from './examples/exportExamples.ts';
import { mutatedDesigns } from './mutatedDesigns.ts';
import { random } from './random.ts';
import { withOtherIds } from './withOtherIds.ts';

const count = Number(process.env['RINGWALL_LAWS'] ?? 60);
const seed = 20_261_128;

const designs = [
  ...templates.map(({ document }) => document),
  ...Object.values(exportExamples),
  ...mutatedDesigns(count, seed),
].flatMap((document) => {
  const parsed = parseDocument(canonicalDocument(document, catalogue), catalogue);
  return parsed.ok ? [parsed.value] : [];
});

/** All that is computed from a design, with ids as names of `idOf`. */
function shown(document: DesignDocument, idOf: (id: ResourceId) => ResourceId = (id) => id) {
  const { protections, scenarios, findings } = analyse(document);
  return {
    addresses: Object.fromEntries(
      Object.keys(document.resources).map((id) => [idOf(id), plannedAddresses(document, id)]),
    ),
    protections,
    scenarios: scenarios.map(({ title, verdict, walks }) => ({
      title,
      verdict,
      judgements: walks.map(({ judgement }) => judgement),
    })),
    findings: findings.map(({ rule, severity, resource, message, repairable }) => ({
      rule,
      severity,
      resource: idOf(resource),
      message,
      repairable,
    })),
    terraform: makeBundle(document, 'terraform').map(({ path, text }) => ({ path, text })),
    bicep: makeBundle(document, 'bicep').map(({ path, text }) => ({ path, text })),
    picture: picture(document, { theme: 'light', language: 'en' }),
  };
}

function shuffledKeys(document: DesignDocument, number: number): DesignDocument {
  const chance = random(number);
  const shuffled = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(chance.shuffled(Object.entries(entries)));
  return { ...document, resources: shuffled(document.resources), links: shuffled(document.links) };
}

describe('what is shown follows from the design, not from how it came to be', () => {
  it('is the same for a design in another order, as soon as an edit or a file has passed', () => {
    for (const [number, design] of designs.entries()) {
      const shuffled = shuffledKeys(design, number);
      expect(applyEdits(shuffled, [])).toEqual(design);
      expect(Object.keys(applyEdits(shuffled, []).resources)).toEqual(Object.keys(design.resources));
      expect(serializeDocument(shuffled, catalogue)).toBe(serializeDocument(design, catalogue));
      const written = canonicalDocument(design, catalogue);
      const parsed = parseDocument({ ...written, resources: shuffled.resources }, catalogue);
      expect(parsed.ok && Object.keys(parsed.value.resources)).toEqual(Object.keys(design.resources));
    }
  });

  it('is the same under other ids', () => {
    for (const [number, design] of designs.entries()) {
      const { document, renamed } = withOtherIds(design, random(number));
      const other = applyEdits(document, []);
      expect(shown(other), `design ${number}`).toEqual(shown(design, (id) => renamed.get(id) ?? id));
    }
  });

  it('stays in order by itself: what is in order is returned as it is', () => {
    for (const design of designs) expect(inCanonicalOrder(design)).toBe(design);
  });
});
