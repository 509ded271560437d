import type { Flow } from '../net/flow.ts';
import { traceFinding } from '../net/traceFinding.ts';
import { entryFlow } from './entryFlow.ts';
import type { Scenario } from './scenario.ts';

/** An attack needs no name, so the address is walked too; a name that does not resolve proves nothing. */
export const attackerToApiServer: Scenario = {
  id: 'attacker-to-api-server',
  protection: 'controlPlane',
  intent: 'must-be-blocked',
  title: { en: 'Internet attacker → API server', ja: 'インターネットの攻撃者 → APIサーバー' },
  description: {
    en: 'Somebody in the Internet opens a connection to the Kubernetes API server.',
    ja: 'インターネット上の第三者が、KubernetesのAPIサーバーに接続します。',
  },
  flows: (context) =>
    context.resourcesOf('aks-cluster').flatMap((cluster) => {
      const calling = (by: 'address' | 'public-name'): Flow => ({
        from: { type: 'internet', endpoint: 'client' },
        to: { type: 'api-server', cluster: cluster.id, by },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      });
      const byName = calling('public-name');
      const resolves = context.trace(byName).disposition !== 'NAME_UNRESOLVED';
      const translated = context.entries().filter(({ leadsTo }) => leadsTo === cluster.id);
      return [
        calling('address'),
        ...(resolves ? [byName] : []),
        ...translated.map((entry) => entryFlow(entry, 'benign')),
      ];
    }),
  residualRisks: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.runCommand)
      .map(({ id }) => traceFinding('RUN_COMMAND_NOT_COVERED', id)),
  missing: {
    en: 'No cluster is drawn, so there is no API server to attack.',
    ja: 'クラスターが図にないため、対象となるAPIサーバーがありません。',
  },
};
