import type { KindText } from '../contract/kind.ts';
import type { wafPolicyFields } from './props.ts';

export const wafPolicyText: KindText<typeof wafPolicyFields> = {
  name: { en: 'WAF policy', ja: 'WAFポリシー' },
  description: {
    en: 'What the web application firewall of a gateway or listener looks for.',
    ja: 'ゲートウェイまたはリスナーのWebアプリケーションファイアウォールが検査する内容です。',
  },
  searchWords: 'web application firewall',
  fields: {
    state: { label: { en: 'State', ja: '状態' } },
    mode: { label: { en: 'Mode', ja: 'モード' } },
    managedRuleSet: { label: { en: 'Managed rule set', ja: 'マネージドルールセット' } },
    botManagerRuleSet: { label: { en: 'Bot manager rule set', ja: 'Bot Managerルールセット' } },
    disabledRuleGroups: { label: { en: 'Disabled rule groups', ja: '無効な規則グループ' } },
    requestBodyCheck: { label: { en: 'Inspect request bodies', ja: '要求本文を検査' } },
    maxRequestBodySizeInKb: { label: { en: 'Largest request body, KB', ja: '要求本文の上限（KB）' } },
    fileUploadLimitInMb: { label: { en: 'Largest upload, MB', ja: 'アップロードの上限（MB）' } },
    customRules: {
      label: { en: 'Custom rules', ja: 'カスタム規則' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        priority: { label: { en: 'Priority', ja: '優先度' } },
        action: { label: { en: 'Action', ja: 'アクション' } },
        matchVariable: { label: { en: 'Match variable', ja: '一致変数' } },
        operator: { label: { en: 'Operator', ja: '演算子' } },
        values: { label: { en: 'Values', ja: '値' } },
      },
    },
  },
};
