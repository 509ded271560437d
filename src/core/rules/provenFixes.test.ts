import { describe, expect, it } from 'vitest';
import { relativeRect } from '../placement/absoluteRect.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { intersects } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { faultyDesigns } from '../testing/faultyDesigns.ts';
import { testDay } from '../testing/testDay.ts';
import { analyse } from './analyse.ts';
import { proposeFix } from './proposeFix.ts';

/** Cards and containers that overlap a neighbour or stick out of what they stand in. */
function untidy(document: DesignDocument): readonly string[] {
  const drawn = Object.entries(document.resources).filter(([, { kind }]) => kindOf(kind)?.shape !== 'chip');
  return drawn.flatMap(([id, resource]) => {
    const rect = relativeRect(resource);
    const around = document.resources[resource.parent ?? ''];
    const frame = around === undefined ? undefined : relativeRect(around);
    const out =
      frame !== undefined && (rect.x + rect.width > frame.width || rect.y + rect.height > frame.height);
    const hits = drawn.filter(
      ([other, { parent }]) =>
        other > id &&
        parent === resource.parent &&
        intersects(rect, relativeRect(document.resources[other] ?? resource)),
    );
    return [
      ...(out ? [`${resource.name} sticks out`] : []),
      ...hits.map(([, { name }]) => `${resource.name} overlaps ${name}`),
    ];
  });
}

describe('the engine proves the repair of', () => {
  it.each(faultyDesigns)('$rule: $what', ({ rule, document: broken }) => {
    const findings = analyse(broken, testDay).findings.filter((finding) => finding.rule === rule);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const { message, why, remedy } = finding;
      expect([message, why, remedy].flatMap((text) => [text.en, text.ja]).join()).not.toMatch(/[{}]/);
      const proposal = proposeFix(broken, finding, testDay);
      expect(proposal).toMatchObject({ ok: true });
      if (!proposal.ok) continue;
      const before = new Set(untidy(broken));
      expect(untidy(proposal.value.document).filter((line) => !before.has(line))).toEqual([]);
    }
  });
});
