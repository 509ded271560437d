export type { EffectiveRoute, NextHopType } from '../net/effectiveRoute.ts';
export type { EffectiveRule, Peer } from '../net/effectiveRule.ts';
