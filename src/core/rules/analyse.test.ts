import { describe, expect, it } from 'vitest';
import { addWaiver } from '../model/edits.ts';
import { findingOf, graveOf } from '../testing/findingOf.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';
import { templateDesign } from '../testing/templateDesign.ts';
import { waiverFor } from '../testing/waiverFor.ts';
import { analyse } from './analyse.ts';
import { severities } from './rule.ts';
import { testDay } from '../testing/testDay.ts';

const exposed = templateDesign('aks-default');

describe('analyse', () => {
  it('finds what the AKS default leaves open', () => {
    const rules = analyse(exposed, testDay).findings.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'CP001',
        'CP007',
        'CP008',
        'IN001',
        'IN009',
        'IN029',
        'NET018',
        'OUT001',
        'OUT022',
      ]),
    );
  });

  it.each(['reference-architecture', 'hub-and-spoke', 'blank'])('finds nothing grave in %s', (id) => {
    expect(graveOf(analyse(templateDesign(id), testDay).findings)).toEqual([]);
  });

  it('puts the worst first', () => {
    const order = analyse(exposed, testDay).findings.map(({ severity }) => severities.indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('leaves no placeholder in any text', () => {
    const texts = analyse(exposed, testDay).findings.flatMap(({ message, why, remedy }) => [
      message,
      why,
      remedy,
    ]);
    expect(texts.filter(({ en, ja }) => /\{\w+\}/.test(en + ja))).toEqual([]);
  });

  it('names a finding by rule, resource, message and subject', () => {
    const { findings } = analyse(
      sampleDesign({
        aks: { kubernetesRbac: false, entraId: false },
        waf: { state: 'Disabled' },
      }),
      testDay,
    );
    const ids = findings.filter(({ rule }) => rule === 'CP008' || rule === 'IN003').map(({ id }) => id);
    expect(ids).toEqual(['CP008:aks:noRbac:', 'CP008:aks:noEntraId:', 'IN003:agw:disabled:waf']);
  });

  it('puts what somebody decided to live with last, with the reason', () => {
    const waiver = waiverFor(findingOf(exposed, 'CP001'));
    const last = analyse(addWaiver(waiver)(exposed), testDay).findings.at(-1);
    expect(last).toMatchObject({ rule: 'CP001', waived: waiver });
  });
});
