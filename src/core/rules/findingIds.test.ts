import { expect, it } from 'vitest';
import { findingIds } from './findingIds.ts';
import type { Violation } from './rule.ts';

const idsOf = (...violations: readonly Violation[]): readonly string[] => violations.map(findingIds('IN028'));

it('names a violation by rule, resource, message and subject', () => {
  expect(
    idsOf(
      { resource: 'nsg-1', message: 'admin', subject: 'AllowSsh' },
      { resource: 'nsg-1', message: 'admin' },
      { resource: 'nsg-2', message: 'admin', subject: 'AllowSsh' },
    ),
  ).toEqual(['IN028:nsg-1:admin:AllowSsh', 'IN028:nsg-1:admin:', 'IN028:nsg-2:admin:AllowSsh']);
});

it('numbers what nothing else tells apart', () => {
  const twice = { resource: 'nsg-1', message: 'admin', subject: 'Open' };
  expect(idsOf(twice, twice, { ...twice, subject: 'Open:2' }, twice)).toEqual([
    'IN028:nsg-1:admin:Open',
    'IN028:nsg-1:admin:Open:2',
    'IN028:nsg-1:admin:Open:2:2',
    'IN028:nsg-1:admin:Open:3',
  ]);
});
