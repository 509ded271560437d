import { ruleCases } from '../../testing/ruleCases.ts';
import { out010ThreatIntelligenceOff } from './out010ThreatIntelligenceOff.ts';

const mode = (threatIntelMode: string) => ({ afwp: { threatIntelMode } });

export const cases = ruleCases(out010ThreatIntelligenceOff, {
  passes: {
    Deny: {},
    'a policy of nobody': { spare: { kind: 'firewall-policy' } },
    'a parent that denies': {
      afwp: { threatIntelMode: 'Alert', basePolicy: 'parent' },
      parent: { kind: 'firewall-policy', threatIntelMode: 'Deny' },
    },
  },
  fails: {
    Alert: {
      changes: mode('Alert'),
      finds: [
        {
          is: 'afwp:notDeny high',
          parameters: { mode: 'Alert' },
          set: ['mode=Alert', 'firewall=afw'],
          related: ['afw'],
        },
      ],
      fix: 'the sample',
    },
    Off: { changes: mode('Off'), finds: ['afwp:notDeny high'], fix: 'the sample' },
    'Basic, which is raised to Standard': {
      changes: { afw: { skuTier: 'Basic' }, afwp: { threatIntelMode: 'Alert', sku: 'Basic' } },
      finds: ['afwp:notDeny high'],
      fix: 'the sample',
    },
    'no policy': {
      changes: { afw: { firewallPolicy: null } },
      finds: ['afw:noPolicy high'],
      fix: {
        afw: { firewallPolicy: 'firewall-policy-1' },
        'firewall-policy-1': { threatIntelMode: 'Deny' },
      },
    },
    'one policy at two firewalls': {
      changes: {
        ...mode('Alert'),
        hubfw: { kind: 'subnet', parent: 'hub', addressPrefix: '10.20.0.0/26' },
        far: { kind: 'azure-firewall', parent: 'hubfw', firewallPolicy: 'afwp' },
      },
      finds: [{ is: 'afwp:notDeny high', set: ['mode=Alert', 'firewall=far', 'firewall=afw'] }],
    },
  },
});
