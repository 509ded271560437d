import { expect, it } from 'vitest';
import type { PathMark } from '../../core/picture/paths/pathMarks.ts';
import { pathClass } from './pathClass.ts';

const path = {
  tone: 'inbound',
  marks: new Map<string, PathMark>([
    ['gateway', 'on-path'],
    ['subnet', 'holds-path'],
    ['firewall', 'blocked'],
  ]),
} as const;

it.each([
  ['gateway', 'on-path tone-inbound'],
  ['subnet', 'holds-path'],
  ['firewall', 'on-path tone-inbound decides-blocked'],
  ['elsewhere', ''],
])('%s has the classes "%s"', (id, classes) => expect(pathClass(path, id)).toBe(classes));
