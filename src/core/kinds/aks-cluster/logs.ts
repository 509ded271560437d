import type { LogSource } from '../contract/logSource.ts';

export const aksClusterLogs: LogSource = {
  // kube-audit-admin leaves out the reads, which are most of kube-audit and of its price.
  categories: [
    'cluster-autoscaler',
    'guard',
    'kube-apiserver',
    'kube-audit-admin',
    'kube-controller-manager',
    'kube-scheduler',
  ],
};
