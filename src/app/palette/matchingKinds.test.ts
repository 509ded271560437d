import { describe, expect, it } from 'vitest';
import { kindIds } from '../../core/kinds/registry/kinds.ts';
import { matchingKinds } from './matchingKinds.ts';

describe('matchingKinds', () => {
  it.each([
    ['', kindIds],
    ['VPC', ['virtual-network']],
    ['route', ['route-table']],
    ['ルート', ['route-table']],
    ['waf policy', ['waf-policy']],
    ['acr', ['container-registry']],
    ['expressroute', ['virtual-network-gateway']],
    ['踏み台', ['bastion', 'virtual-machine']],
    ['nothing like it', []],
  ])('%j', (search, expected) => expect([...matchingKinds(search)]).toEqual(expected));
});
