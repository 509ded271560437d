import type { Derivation } from '../contract/exportContext.ts';
import type { Values } from '../contract/field.ts';
import type { Typed } from '../contract/values.ts';
import type { wafPolicyFields } from './props.ts';

export interface ManagedRuleSet {
  readonly type: 'Microsoft_DefaultRuleSet' | 'OWASP' | 'Microsoft_BotManagerRuleSet';
  readonly version: string;
  /** Groups of which every rule is switched off. */
  readonly disabledGroups: readonly string[];
}

// https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-crs-rulegroups-rules
const groupsOf: Readonly<Record<string, { readonly default: string; readonly owasp?: string }>> = {
  SQLI: { default: 'SQLI', owasp: 'REQUEST-942-APPLICATION-ATTACK-SQLI' },
  XSS: { default: 'XSS', owasp: 'REQUEST-941-APPLICATION-ATTACK-XSS' },
  RCE: { default: 'RCE', owasp: 'REQUEST-932-APPLICATION-ATTACK-RCE' },
  LFI: { default: 'LFI', owasp: 'REQUEST-930-APPLICATION-ATTACK-LFI' },
  RFI: { default: 'RFI', owasp: 'REQUEST-931-APPLICATION-ATTACK-RFI' },
  PHP: { default: 'PHP', owasp: 'REQUEST-933-APPLICATION-ATTACK-PHP' },
  JAVA: { default: 'JAVA', owasp: 'REQUEST-944-APPLICATION-ATTACK-JAVA' },
  PROTOCOL: { default: 'PROTOCOL-ENFORCEMENT', owasp: 'REQUEST-920-PROTOCOL-ENFORCEMENT' },
};

const fallback = 'Microsoft_DefaultRuleSet 2.2';

/** The rule sets of a policy. Azure accepts no policy without one, so a policy without any gets the newest. */
export function managedRuleSetsOf({ props }: Typed<'waf-policy'>): readonly ManagedRuleSet[] {
  const { managedRuleSet, botManagerRuleSet } = props;
  const main = managedRuleSet === 'none' && botManagerRuleSet === 'none' ? fallback : managedRuleSet;
  return [
    ...(main === 'none' ? [] : [mainRuleSet(main, props.disabledRuleGroups)]),
    ...(botManagerRuleSet === 'none'
      ? []
      : [{ type: 'Microsoft_BotManagerRuleSet' as const, version: botManagerRuleSet, disabledGroups: [] }]),
  ];
}

function mainRuleSet(
  name: Exclude<Values<typeof wafPolicyFields>['managedRuleSet'], 'none'>,
  disabled: readonly string[],
): ManagedRuleSet {
  const [type, version] = name.split(' ');
  const isOwasp = type === 'OWASP';
  const groups = disabled.flatMap((group) => {
    const known = groupsOf[group];
    return (isOwasp ? known?.owasp : known?.default) ?? [];
  });
  return {
    type: isOwasp ? 'OWASP' : 'Microsoft_DefaultRuleSet',
    version: version ?? '',
    disabledGroups: [...new Set(groups)],
  };
}

export const wafPolicyDerivation: Derivation<'waf-policy'> = {
  notes: ({ name, props }) => [
    ...(props.managedRuleSet === 'none' && props.botManagerRuleSet === 'none'
      ? [
          {
            en: `${name} has no managed rule set, which Azure refuses: the bundle gives it ${fallback}.`,
            ja: `${name} にはマネージドルールセットがなくAzureに拒否されるため、バンドルでは ${fallback} を設定しています。`,
          },
        ]
      : []),
    ...props.disabledRuleGroups
      .filter((group) => groupsOf[group] === undefined)
      .map((group) => ({
        en: `${name} switches off ${group}, which no rule group of Azure is called: it stays on.`,
        ja: `${name} で無効にしている ${group} というルールグループはAzureにないため、有効のままです。`,
      })),
  ],
};
