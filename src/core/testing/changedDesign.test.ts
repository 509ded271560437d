import { describe, expect, it } from 'vitest';
import { changedDesign, type Changes } from './changedDesign.ts';
import { sampleDesign } from './sampleDesign.ts';

const sample = sampleDesign();

describe('changedDesign', () => {
  it('sets values, renames, moves and takes out', () => {
    const { resources, links } = changedDesign(sample, {
      waf: null,
      out: null,
      'snet-aks': { name: 'snet-nodes', routeTable: undefined },
      pool: { parent: 'snet-appgw', position: { x: 20, y: 40 } },
      back: { allowForwardedTraffic: true },
    });
    expect(resources).not.toHaveProperty('waf');
    expect(Object.keys(links)).toEqual(['back']);
    expect(resources['snet-aks']).toMatchObject({ name: 'snet-nodes', parent: 'vnet' });
    expect(resources['snet-aks']?.props).not.toHaveProperty('routeTable');
    expect(resources['pool']).toMatchObject({ parent: 'snet-appgw', position: { x: 20, y: 40 } });
    expect(links['back']?.props).toEqual({ allowForwardedTraffic: true });
  });

  it('adds resources and links', () => {
    const { resources, links } = changedDesign(sample, {
      spoke: { kind: 'virtual-network', addressSpace: ['10.30.0.0/16'] },
      there: { kind: 'peering', from: 'hub', to: 'spoke' },
    });
    expect(resources['spoke']).toMatchObject({ kind: 'virtual-network', name: 'spoke' });
    expect(links['there']).toEqual({ kind: 'peering', from: 'hub', to: 'spoke', props: {} });
  });

  it('leaves the design that it starts from', () => {
    const before = structuredClone(sample);
    changedDesign(sample, { waf: { mode: 'Detection' } });
    expect(sample).toEqual(before);
  });

  it.each<[string, Changes, string]>([
    ['a property', { waf: { modus: 'Detection' } }, 'waf-policy has no modus'],
    ['a property of a link', { out: { transit: true } }, 'peering has no transit'],
    ['a kind', { extra: { kind: 'wall' } }, 'wall has no'],
    ['an id', { wall: { mode: 'Detection' } }, 'wall is not there to be changed'],
    ['a new id that is taken', { waf: { kind: 'waf-policy' } }, 'waf is there already'],
  ])('throws where %s is wrong, so that no case tests nothing', (_, changes, message) => {
    expect(() => changedDesign(sample, changes)).toThrow(message);
  });
});
