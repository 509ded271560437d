import { binary, ref, type Expression, type Value } from '../../iac/expression.ts';
import { block, blocks, topLevel, type Statement } from '../../iac/terraform/ast.ts';
import { defaultOutboundAccessOf } from '../../kinds/subnet/derived.ts';
import type { TerraformContext } from '../../kinds/contract/exportContext.ts';

interface Promised {
  readonly condition: Value;
  readonly message: string;
}

/**
 * `tests/plan.tftest.hcl`: what the design promises of its protections, checked by `terraform test` without an account.
 * Only what it promises: a test of a design that is open on purpose does not fail.
 */
export function planTest(context: TerraformContext): readonly Statement[] {
  const promises = [
    ...apiServerPromises(context),
    ...firewallPromises(context),
    ...inspectionPromises(context),
    ...subnetPromises(context),
    ...servicePromises(context),
  ];
  return [
    topLevel('mock_provider', ['azurerm'], {}),
    topLevel('run', ['plan'], {
      command: ref('plan'),
      override_data: context.resourcesOf('key-vault').length === 0 ? undefined : madeUpTenant,
      assert: blocks(promises, ({ condition, message }) => ({ condition, error_message: message })),
    }),
  ];
}

/** What a mocked provider makes up for a tenant would be no GUID. */
const madeUpTenant = block({
  target: ref('data', 'azurerm_client_config', 'current'),
  values: { tenant_id: '00000000-0000-0000-0000-000000000000' },
});

function is(of: Expression, value: Value): Value {
  return binary(of, '==', value);
}

function apiServerPromises({ resourcesOf, label }: TerraformContext): readonly Promised[] {
  return resourcesOf('aks-cluster').flatMap(({ id, props }) => {
    const cluster = (attribute: string) => ref('azurerm_kubernetes_cluster', label(id), attribute);
    const isPrivate =
      props.apiServerAccess === 'privateLink' ||
      (props.apiServerAccess === 'vnetIntegration' && !props.publicEndpoint);
    return [
      ...(isPrivate
        ? [
            {
              condition: is(cluster('private_cluster_enabled'), true),
              message: 'The API server must have no public address.',
            },
          ]
        : []),
      ...(props.runCommand
        ? []
        : [
            {
              condition: is(cluster('run_command_enabled'), false),
              message: 'Nobody may run commands in the cluster past its network.',
            },
          ]),
      ...(props.localAccounts
        ? []
        : [
            {
              condition: is(cluster('local_account_disabled'), true),
              message: 'Only accounts of Microsoft Entra may sign in to the cluster.',
            },
          ]),
      ...(props.outboundType === 'userDefinedRouting'
        ? [
            {
              condition: is(
                ref('azurerm_kubernetes_cluster', label(id), 'network_profile', 0, 'outbound_type'),
                'userDefinedRouting',
              ),
              message: 'What the nodes send must follow the routes of their subnet.',
            },
          ]
        : []),
    ];
  });
}

function firewallPromises({ resourcesOf, label }: TerraformContext): readonly Promised[] {
  return resourcesOf('firewall-policy')
    .filter(({ props }) => props.threatIntelMode === 'Deny')
    .map(({ id }) => ({
      condition: is(ref('azurerm_firewall_policy', label(id), 'threat_intelligence_mode'), 'Deny'),
      message: 'The firewall must stop what goes to known malicious addresses.',
    }));
}

function inspectionPromises({ resourcesOf, label }: TerraformContext): readonly Promised[] {
  return resourcesOf('waf-policy')
    .filter(({ props }) => props.state === 'Enabled' && props.mode === 'Prevention')
    .map(({ id }) => {
      const settings = ref(
        'azurerm_web_application_firewall_policy',
        label(id),
        'policy_settings',
        0,
        'mode',
      );
      return { condition: is(settings, 'Prevention'), message: 'The web application firewall must block.' };
    });
}

function subnetPromises({ resourcesOf, label }: TerraformContext): readonly Promised[] {
  return resourcesOf('subnet')
    .filter((subnet) => !defaultOutboundAccessOf(subnet))
    .map(({ id }) => ({
      condition: is(ref('azurerm_subnet', label(id), 'default_outbound_access_enabled'), false),
      message: 'No subnet may have a way to the Internet that nobody drew.',
    }));
}

function servicePromises({ resourcesOf, label }: TerraformContext): readonly Promised[] {
  const closed = (type: string, message: string) => (service: ClosedService) =>
    service.props.publicNetworkAccess
      ? []
      : [{ condition: is(ref(type, label(service.id), 'public_network_access_enabled'), false), message }];
  return [
    ...resourcesOf('container-registry').flatMap(
      closed('azurerm_container_registry', 'The registry must have no public address.'),
    ),
    ...resourcesOf('key-vault').flatMap(
      closed('azurerm_key_vault', 'The vault must have no public address.'),
    ),
  ];
}

interface ClosedService {
  readonly id: string;
  readonly props: { readonly publicNetworkAccess: boolean };
}
