import type { PlanPromises } from '../contract/planPromises.ts';
import { isPrivate } from './identities.ts';

export const aksClusterPromises: PlanPromises<'aks-cluster'> = {
  promises: (cluster, { attribute }) => {
    const { id, props } = cluster;
    return [
      ...(isPrivate(cluster)
        ? [
            {
              attribute: attribute(id, 'private_cluster_enabled'),
              value: true,
              message: 'The API server must have no public address.',
            },
          ]
        : []),
      ...(props.runCommand
        ? []
        : [
            {
              attribute: attribute(id, 'run_command_enabled'),
              value: false,
              message: 'Nobody may run commands in the cluster past its network.',
            },
          ]),
      ...(props.localAccounts
        ? []
        : [
            {
              attribute: attribute(id, 'local_account_disabled'),
              value: true,
              message: 'Only accounts of Microsoft Entra may sign in to the cluster.',
            },
          ]),
      ...(props.outboundType === 'userDefinedRouting'
        ? [
            {
              attribute: attribute(id, 'network_profile', 0, 'outbound_type'),
              value: 'userDefinedRouting',
              message: 'What the nodes send must follow the routes of their subnet.',
            },
          ]
        : []),
    ];
  },
};
