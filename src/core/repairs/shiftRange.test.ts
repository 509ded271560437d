import { expect, it } from 'vitest';
import { cidrAt } from '../lib/cidr.ts';
import { emptyDocument } from '../model/designDocument.ts';
import { shiftRange } from './shiftRange.ts';

const from = cidrAt(10 * 2 ** 24, 16);
const to = cidrAt(11 * 2 ** 24, 16);
const shifted = (text: string): unknown => {
  const resource = { kind: 'x', name: 'x', position: { x: 0, y: 0 }, props: { rows: [{ list: [text] }] } };
  const document = { ...emptyDocument('x'), resources: { x: resource } };
  return shiftRange(document, from, to).resources['x']?.props;
};

it.each([
  ['10.0.0.0/16', '11.0.0.0/16'],
  ['10.0.4.0/22', '11.0.4.0/22'],
  ['10.0.255.255', '11.0.255.255'],
  ['10.0.4.0/32', '11.0.4.0/32'],
  ['10.1.0.4', '10.1.0.4'],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['AzureCloud', 'AzureCloud'],
])('moves %s to %s', (text, expected) => {
  expect(shifted(text)).toEqual({ rows: [{ list: [expected] }] });
});

it('keeps resources that name nothing of it as they are', () => {
  const resource = { kind: 'x', name: 'x', position: { x: 0, y: 0 }, props: { a: ['10.1.0.0/16'], b: null } };
  const document = { ...emptyDocument('x'), resources: { x: resource } };
  expect(shiftRange(document, from, to).resources['x']).toBe(resource);
});
