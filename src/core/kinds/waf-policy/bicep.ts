import { resource } from '../../iac/bicep/ast.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepLocated } from '../shared/bicepLocated.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { managedRuleSetsOf } from './derived.ts';

export const wafPolicyBicep: BicepExporter<'waf-policy'> = {
  area: 'gateway',
  statements: (policy, { symbol }) => {
    const { id, name, props } = policy;
    return [
      resource(
        symbol(id),
        versioned('Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies'),
        {
          name,
          ...bicepLocated,
          properties: {
            policySettings: {
              state: props.state,
              mode: props.mode,
              requestBodyCheck: props.requestBodyCheck,
              requestBodyEnforcement: true,
              requestBodyInspectLimitInKB: 128,
              maxRequestBodySizeInKb: props.maxRequestBodySizeInKb,
              fileUploadLimitInMb: props.fileUploadLimitInMb,
              fileUploadEnforcement: true,
              jsChallengeCookieExpirationInMins: 30,
            },
            customRules: present(
              props.customRules.map((rule) => ({
                name: rule.name,
                priority: rule.priority,
                ruleType: 'MatchRule',
                state: 'Enabled',
                action: rule.action,
                matchConditions: [
                  {
                    operator: rule.operator,
                    matchValues: rule.operator === 'Any' ? [] : rule.values,
                    matchVariables: [{ variableName: rule.matchVariable }],
                    // The name is misspelt in Azure.
                    negationConditon: false,
                  },
                ],
              })),
            ),
            managedRules: {
              managedRuleSets: managedRuleSetsOf(policy).map((set) => ({
                ruleSetType: set.type,
                ruleSetVersion: set.version,
                // A group without rules is switched off as a whole.
                ruleGroupOverrides: present(set.disabledGroups.map((group) => ({ ruleGroupName: group }))),
              })),
            },
          },
        },
        { origin: id },
      ),
    ];
  },
};
