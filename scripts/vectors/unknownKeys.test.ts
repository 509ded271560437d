import { describe, expect, it } from 'vitest';
import { unknownKeys } from './unknownKeys.ts';

describe('unknownKeys', () => {
  it.each([
    [
      'nothing where all is known',
      { lbs: { ilb: { type: 'internal', ip: '10.1.4.4' } } },
      { from: 'pod' },
      [],
    ],
    ['nothing of names that a vector makes up', { zones: { a: { records: { 'x.y': '10.0.0.4' } } } }, {}, []],
    [
      'a key of a design',
      { lbs: { ilb: { haPorts: true } } },
      {},
      ['lbs.ilb.haPorts is not known and left out'],
    ],
    ['a part of a design', { frontDoors: {} }, {}, ['frontDoors is not known and left out']],
    ['a value of another form', { nsgs: { a: [] } }, {}, ['nsgs.a is not what was expected there']],
    [
      'a key of a rule',
      { firewalls: { azfw: { rules: { network: [{ name: 'a' }, { urls: ['x'] }] } } } },
      {},
      ['firewalls.azfw.rules.network.1.urls is not known and left out'],
    ],
    ['a key of a flow', {}, { from: 'pod', via: 'x' }, ['flow: via is not known and left out']],
  ])('names %s', (_, design, flow, expected) => {
    expect(unknownKeys(design, flow)).toEqual(expected);
  });
});
