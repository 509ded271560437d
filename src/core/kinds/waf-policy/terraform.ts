import { block, blocks, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { managedRuleSetsOf } from './derived.ts';

const type = 'azurerm_web_application_firewall_policy';

export const wafPolicyTerraform: TerraformExporter<'waf-policy'> = {
  type,
  area: 'gateway',
  statements: (policy, { label }) => {
    const { id, name, props } = policy;
    return [
      resource(
        type,
        label(id),
        {
          ...terraformLocated(name),
          policy_settings: block({
            enabled: props.state === 'Enabled',
            mode: props.mode,
            request_body_check: props.requestBodyCheck,
            max_request_body_size_in_kb: props.maxRequestBodySizeInKb,
            file_upload_limit_in_mb: props.fileUploadLimitInMb,
            // The provider would switch it off.
            file_upload_enforcement: true,
          }),
          custom_rules: blocks(props.customRules, (rule) => ({
            name: rule.name,
            priority: rule.priority,
            rule_type: 'MatchRule',
            action: rule.action,
            match_conditions: block({
              operator: rule.operator,
              negation_condition: false,
              match_values: rule.operator === 'Any' ? [] : rule.values,
              match_variables: block({ variable_name: rule.matchVariable }),
            }),
          })),
          managed_rules: block({
            managed_rule_set: blocks(managedRuleSetsOf(policy), (set) => ({
              type: set.type,
              version: set.version,
              // A group without rules is switched off as a whole.
              rule_group_override: blocks(set.disabledGroups, (group) => ({ rule_group_name: group })),
            })),
          }),
          tags,
        },
        { origin: id },
      ),
    ];
  },
};
