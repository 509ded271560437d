import type { Flow } from '../../net/flow.ts';
import type { Scenario } from '../scenario.ts';

const sshPort = 22;

export const lateralMovement: Scenario = {
  id: 'lateral-movement',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → other subnets', ja: '乗っ取られたPod → 他のサブネット' },
  description: {
    en: 'A pod that was taken over tries SSH on machines and nodes in other subnets.',
    ja: '乗っ取られたPodが、他のサブネットの仮想マシンやノードにSSHで接続します。',
  },
  flows: (context) => {
    // What holds for one pool of a subnet holds for all of them.
    const subnets = new Set<string | undefined>();
    const pools = context
      .resourcesOf('node-pool')
      .filter(({ parent }) => subnets.size < subnets.add(parent).size);
    const targets = [...context.resourcesOf('virtual-machine'), ...pools];
    return pools.flatMap((pool) =>
      targets
        .filter(({ parent }) => parent !== pool.parent)
        .map(({ id }): Flow => ({
          from: { type: 'pod', pool: pool.id },
          to: { type: 'resource', id, frontend: 'private' },
          protocol: 'TCP',
          port: sshPort,
          payload: 'benign',
        })),
    );
  },
  missing: {
    en: 'No machine or node pool stands in another subnet than the pods.',
    ja: 'Podとは別のサブネットに、仮想マシンやノードプールがありません。',
  },
};
