import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';

export const cp008LocalAccounts = defineRule({
  meta: {
    id: 'CP008',
    area: 'control-plane',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad',
      'https://learn.microsoft.com/azure/aks/manage-azure-rbac',
    ],
    references: [
      'CIS 5.5.1',
      'CIS 5.5.2',
      'IM-1',
      'PA-1',
      'Azure Policy 993c2fcd-2b29-49d2-9eb0-df2c3a730c32',
      'Azure Policy 450d2877-ebea-41e8-b00c-e286317d21bf',
      'CKV_AZURE_141',
      'PSRule AKS.LocalAccounts',
      'PSRule AKS.ManagedAAD',
      'PSRule AKS.AzureRBAC',
      'Azure Policy ac4a19c2-fa67-49b4-8ae5-0b2e78c49457',
      'CKV_AZURE_5',
      'PSRule AKS.UseRBAC',
      'AZU-0042',
    ],
  },
  text: {
    title: {
      en: 'Who administers the cluster is not decided in Microsoft Entra ID',
      ja: 'クラスターの管理者がMicrosoft Entra IDで管理されていない',
    },
    why: {
      en: 'A local account is a certificate with all rights: it cannot be taken from one person, and no sign-in is logged.',
      ja: 'ローカルアカウントは全権限を持つ証明書です。個人単位で失効できず、サインインの記録も残りません。',
    },
    remedy: {
      en: 'In this order, or you lock yourself out: Entra ID, then a Cluster Admin role assignment with Azure RBAC, then local accounts off.',
      ja: 'Entra IDを有効化し、Azure RBACでCluster Adminロールを割り当ててから、ローカルアカウントを無効にします。順序を誤ると管理者自身が接続できなくなります。',
    },
    messages: {
      noRbac: {
        en: 'Kubernetes RBAC of {resource} is off: every account may do everything. Turning it on replaces the cluster.',
        ja: '{resource}のKubernetes RBACが無効で、どのアカウントでもすべての操作ができます。有効にするとクラスターは再作成されます。',
      },
      noEntraId: {
        en: '{resource} does not use Microsoft Entra ID: only its local accounts open it.',
        ja: '{resource}はMicrosoft Entra IDを使用せず、ローカルアカウントだけで接続します。',
      },
      localAccounts: {
        en: 'Local accounts of {resource} are on.',
        ja: '{resource}のローカルアカウントが有効です。',
      },
      noAzureRbac: {
        en: '{resource} keeps its roles inside the cluster instead of in Azure RBAC.',
        ja: '{resource}の権限がAzure RBACではなく、クラスター内のRBACで管理されています。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('aks-cluster').flatMap(({ id, props }) => {
      const { entraId, localAccounts, azureRbac, kubernetesRbac } = props;
      const open = { resource: id, message: 'noRbac', severity: 'critical' } as const;
      return [
        ...(kubernetesRbac ? [] : [open]),
        ...(entraId
          ? localAccounts
            ? [{ resource: id, message: 'localAccounts' } as const]
            : azureRbac
              ? []
              : [{ resource: id, message: 'noAzureRbac', severity: 'low' } as const]
          : [{ resource: id, message: 'noEntraId' } as const]),
      ];
    }),
  fix: ({ resource, message }) => [
    setValues(
      'aks-cluster',
      resource,
      message === 'noRbac'
        ? { kubernetesRbac: true }
        : { entraId: true, azureRbac: true, localAccounts: false },
    ),
  ],
});
