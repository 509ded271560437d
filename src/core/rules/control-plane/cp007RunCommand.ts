import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';

export const cp007RunCommand = defineRule({
  meta: {
    id: 'CP007',
    area: 'control-plane',
    severity: 'medium',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/access-private-cluster'],
    references: ['Azure Policy 89f2d532-c53c-4f8f-9afa-4927b1114a0d'],
  },
  text: {
    title: {
      en: 'Run command is a way round the network',
      ja: '実行コマンドでネットワークの制限を迂回できる',
    },
    why: {
      en: 'Whoever has the right in Azure Resource Manager runs commands in the cluster from anywhere, even if its API server is private. No route and no security group sees it.',
      ja: 'Azure Resource Managerの権限があれば、APIサーバーがプライベートでも、どこからでもクラスター内でコマンドを実行できます。ルートやネットワークセキュリティグループでは止められません。',
    },
    remedy: {
      en: 'Turn run command off once administrators have another way in.',
      ja: '管理者の別の接続経路を用意したうえで、実行コマンドを無効にします。',
    },
    messages: {
      on: {
        en: 'Run command of {resource} is on.',
        ja: '{resource}の実行コマンドが有効です。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.runCommand)
      .map(({ id }) => ({ resource: id, message: 'on' })),
  fix: ({ resource }) => [setValues('aks-cluster', resource, { runCommand: false })],
});
