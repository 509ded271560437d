import { ruleCases } from '../../testing/ruleCases.ts';
import { net002PeeringHalves } from './net002PeeringHalves.ts';

const overlap = { hub: { addressSpace: ['10.20.0.0/16', '10.10.128.0/17'] } };
const unpeered = { out: null, back: null };

export const cases = ruleCases(net002PeeringHalves, {
  passes: {
    'both halves': {},
    'no peering': unpeered,
    'networks that overlap and are not peered': { ...overlap, ...unpeered },
  },
  fails: {
    'the one half, to which the other is added with the same flags': {
      changes: { back: null, out: { allowForwardedTraffic: true } },
      finds: [
        { is: 'hub:oneSided:vnet critical', parameters: { other: 'vnet-shop' }, set: [], related: ['vnet'] },
      ],
      fix: { 'peering-1': { kind: 'peering', from: 'hub', to: 'vnet', allowForwardedTraffic: true } },
    },
    'the other half': { changes: { out: null }, finds: ['vnet:oneSided:hub critical'] },
    'a half twice': {
      changes: { repeated: { kind: 'peering', from: 'vnet', to: 'hub' } },
      finds: ['vnet:duplicate:hub critical'],
    },
    'two networks with one half each': {
      changes: {
        back: null,
        spoke: { kind: 'virtual-network', addressSpace: ['10.30.0.0/16'] },
        third: { kind: 'peering', from: 'spoke', to: 'hub' },
      },
      finds: ['hub:oneSided:spoke critical', 'hub:oneSided:vnet critical'],
    },
    'networks that overlap, of which the other one holds less': {
      changes: {
        spoke: { kind: 'virtual-network', name: 'vnet-z', addressSpace: ['10.10.128.0/17'] },
        there: { kind: 'peering', from: 'vnet', to: 'spoke' },
        andBack: { kind: 'peering', from: 'spoke', to: 'vnet' },
      },
      finds: ['vnet:overlap:spoke critical'],
      fix: { spoke: { addressSpace: ['10.11.0.0/17'] }, vnet: { addressSpace: ['10.10.0.0/16'] } },
    },
    'networks that overlap, of which the smaller moves with only the range that does': {
      changes: overlap,
      finds: [
        {
          is: 'hub:overlap:vnet critical',
          parameters: { other: 'vnet-shop', range: '10.10.0.0/16' },
          set: ['range=10.10.0.0/16'],
          related: ['vnet'],
        },
      ],
      fix: {
        hub: { addressSpace: ['10.20.0.0/16', '10.11.0.0/17'] },
        vnet: { addressSpace: ['10.10.0.0/16'] },
      },
    },
  },
});
