import { ruleCases } from '../../testing/ruleCases.ts';
import { cp007RunCommand } from './cp007RunCommand.ts';

export const cases = ruleCases(cp007RunCommand, {
  passes: { 'a cluster with it off': {} },
  fails: {
    'a cluster with it on': {
      changes: { aks: { runCommand: true } },
      finds: ['aks:on medium'],
      fix: 'the sample',
    },
    'a public API server with it on': {
      changes: { aks: { runCommand: true, apiServerAccess: 'public' } },
      finds: ['aks:on medium'],
      fix: { aks: { runCommand: false, apiServerAccess: 'public' } },
    },
  },
});
