import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, uniqueName } from './identifiers.ts';

describe('slug', () => {
  it.each([
    ['Café AKS (1)', 'cafe-aks-1'],
    ['ＡＫＳ　ｎｏｄｅｓ', 'aks-nodes'],
    ['  --Hub__VNet--  ', 'hub-vnet'],
    ['ハブ', 'item'],
    ['', 'item'],
  ])('%j is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is always a safe name and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(slug(text)).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

describe('uniqueName', () => {
  it.each([
    ['snet-aks', [], 'snet-aks'],
    ['snet-aks', ['snet-aks'], 'snet-aks-2'],
    ['snet-aks', ['snet-aks', 'snet-aks-2'], 'snet-aks-3'],
    ['snet-aks-2', ['snet-aks-2'], 'snet-aks-3'],
    ['vnet-2026', ['vnet-2026'], 'vnet-2026-2'],
  ])('%s beside %j is %s', (base, taken, expected) => {
    expect(uniqueName(base, new Set(taken))).toBe(expected);
  });
});
