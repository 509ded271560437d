import { describe, expect, it } from 'vitest';
import { addWaiver } from '../model/edits.ts';
import { findingOf, graveOf } from '../testing/findingOf.ts';
import { templateDesign } from '../testing/templateDesign.ts';
import { waiverFor } from '../testing/waiverFor.ts';
import { analyse } from './analyse.ts';
import { fixAll } from './fixAll.ts';
import { testDay } from '../testing/testDay.ts';

const exposed = templateDesign('aks-default');

describe('fixAll', () => {
  it('leaves nothing grave of the AKS default', () => {
    expect(graveOf(fixAll(exposed, testDay).remaining)).toEqual([]);
  });

  it('turns all three lights of the AKS default to protected', () => {
    expect(analyse(exposed, testDay).protections).toEqual({
      controlPlane: 'at-risk',
      inbound: 'at-risk',
      outbound: 'at-risk',
    });
    expect(analyse(fixAll(exposed, testDay).document, testDay).protections).toEqual({
      controlPlane: 'protected',
      inbound: 'protected',
      outbound: 'protected',
    });
  });

  it('is at a fixed point', () => {
    const { document } = fixAll(exposed, testDay);
    expect(fixAll(document, testDay)).toMatchObject({ document, applied: [] });
  });

  it('gives the same design every time', () => {
    const copy = structuredClone(exposed);
    expect(fixAll(copy, testDay).document).toEqual(fixAll(exposed, testDay).document);
  });

  it.each(['reference-architecture', 'hub-and-spoke', 'blank'])('changes nothing grave in %s', (id) => {
    expect(graveOf(fixAll(templateDesign(id), testDay).applied)).toEqual([]);
  });

  it('leaves what somebody decided to live with', () => {
    const waiver = waiverFor(findingOf(exposed, 'CP007'));
    const { applied, remaining } = fixAll(addWaiver(waiver)(exposed), testDay);
    expect(applied.map(({ rule }) => rule)).not.toContain('CP007');
    expect(remaining.map(({ rule }) => rule)).toContain('CP007');
  });
});
