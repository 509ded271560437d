import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument } from '../../core/model/designDocument.ts';
import { outlineRows, outlineTree } from './outlineTree.ts';

const at = (x: number, y: number) => ({ position: { x, y }, props: {} });
const design: DesignDocument = {
  ...emptyDocument('d'),
  resources: {
    aks: { kind: 'aks-cluster', name: 'aks-shop', ...at(500, 0) },
    lost: { kind: 'route-table', name: 'rt-lost', ...at(0, 0) },
    nsg: { kind: 'network-security-group', name: 'nsg-aks', ...at(0, 0) },
    right: {
      kind: 'subnet',
      name: 'snet-b',
      parent: 'v',
      ...at(240, 40),
      props: { networkSecurityGroup: 'nsg' },
    },
    left: {
      kind: 'subnet',
      name: 'snet-a',
      parent: 'v',
      ...at(20, 40),
      props: { networkSecurityGroup: 'nsg' },
    },
    pool: { kind: 'node-pool', name: 'user', parent: 'left', ...at(20, 40) },
    v: { kind: 'virtual-network', name: 'vnet', ...at(0, 140) },
  },
};

const lines = (closed: readonly string[], search = ''): readonly string[] =>
  outlineRows(outlineTree(design), new Set(closed), search).map(
    ({ item, level }) => `${'-'.repeat(level)}${item.name.en}`,
  );

describe('outlineTree', () => {
  it('lists containers in reading order with what stands in them and what is attached', () => {
    expect(lines([])).toEqual([
      '-vnet',
      '--snet-a',
      '---user',
      '---nsg-aks',
      '--snet-b',
      '---nsg-aks',
      "-Microsoft's network",
      '--aks-shop',
      '-Not attached',
      '--rt-lost',
    ]);
  });

  it('hides what is closed', () => {
    expect(lines(['left', 'heading:microsoft', 'heading:unattached'])).toEqual([
      '-vnet',
      '--snet-a',
      '--snet-b',
      '---nsg-aks',
      "-Microsoft's network",
      '-Not attached',
    ]);
  });

  it('finds by name and by kind, and shows the way to it', () => {
    expect(lines(['v'], 'USER')).toEqual(['-vnet', '--snet-a', '---user']);
    expect(lines([], 'route table')).toEqual(['-Not attached', '--rt-lost']);
  });
});
