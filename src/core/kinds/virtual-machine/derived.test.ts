import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, make } from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import type { Typed } from '../contract/values.ts';
import { imageOf, isTrustedLaunch, publicAddressOf } from './derived.ts';

function machines(
  ...values: readonly Partial<PropsOf<'virtual-machine'>>[]
): readonly [readonly Typed<'virtual-machine'>[], ReturnType<typeof createExportContext>] {
  const context = createExportContext(
    design({
      pip: make('public-ip', 'pip-jump', {}),
      ...Object.fromEntries(values.map((each, index) => [`vm${index}`, make('virtual-machine', 'vm', each)])),
    }),
  );
  return [context.resourcesOf('virtual-machine'), context];
}

describe('imageOf', () => {
  it.each([
    ['Standard_D2s_v5', 'server', true],
    ['Standard_B2ms', 'server', true],
    ['Standard_D2ps_v5', 'server-arm64', false],
    ['Standard_B2pts_v2', 'server-arm64', false],
    ['Standard_E4-2ps_v6', 'server-arm64', false],
    ['Standard_NP10s', 'server', true],
  ])('%s runs %s', (vmSize, sku, trustedLaunch) => {
    const [[machine]] = machines({ vmSize });
    expect(machine && imageOf(machine).sku).toBe(sku);
    expect(machine && isTrustedLaunch(machine)).toBe(trustedLaunch);
  });
});

describe('publicAddressOf', () => {
  it('gives an address to one machine only', () => {
    const [[none, first, second], context] = machines(
      {},
      { publicIpAddress: 'pip' },
      { publicIpAddress: 'pip' },
    );
    expect(none && publicAddressOf(none, context)).toBeUndefined();
    expect(first && publicAddressOf(first, context)?.id).toBe('pip');
    expect(second && publicAddressOf(second, context)).toBeUndefined();
  });
});
