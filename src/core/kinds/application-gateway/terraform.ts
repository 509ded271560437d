import { ref } from '../../iac/expression.ts';
import { block, blocks, output, resource, type Body, type Statement } from '../../iac/terraform/ast.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsTerraform } from '../shared/diagnosticsTerraform.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { targetAddress } from '../shared/serviceTarget.ts';
import { present } from '../shared/present.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import type { Typed } from '../contract/values.ts';
import {
  gatewayInputs,
  gatewayNames,
  gatewayPartsOf,
  isManagedByAgic,
  type GatewayParts,
} from './derived.ts';

type Gateway = Typed<'application-gateway'>;

const type = 'azurerm_application_gateway';
const identityType = 'azurerm_user_assigned_identity';
const roleType = 'azurerm_role_assignment';

/** What AGIC writes itself. */
const writtenByAgic = [
  'tags',
  'backend_address_pool',
  'backend_http_settings',
  'frontend_port',
  'http_listener',
  'probe',
  'redirect_configuration',
  'request_routing_rule',
  'rewrite_rule_set',
  'ssl_certificate',
  'url_path_map',
];

export const applicationGatewayTerraform: TerraformExporter<'application-gateway'> = {
  type,
  area: 'gateway',
  statements: (gateway, context) => {
    const parts = gatewayPartsOf(gateway, context);
    return [
      ...addressStatements(gateway, parts, context),
      ...identityStatements(gateway, parts, context),
      resource(
        type,
        context.label(gateway.id),
        {
          ...basics(gateway, context),
          ...identityBlock(gateway, parts, context),
          ...frontends(gateway, parts, context),
          ...backends(parts, context),
          ...routing(parts, context),
          tags,
          lifecycle: isManagedByAgic(gateway, context)
            ? block({ ignore_changes: writtenByAgic.map((name) => ref(name)) })
            : undefined,
          depends_on: terraformDependsOn(
            'The gateway is created with the rules of its subnet and the right to read its certificate.',
            [
              ...context.published(gateway.parent, 'ready'),
              ...(parts.identityName === undefined ? [] : [ref(roleType, certificateRole(gateway, context))]),
            ],
          ),
        },
        { origin: gateway.id },
      ),
      ...diagnosticsTerraform(gateway.id, diagnosticsOf(gateway, commonWorkspaceOf(context)), context),
    ];
  },
  publishes: {
    identity: (gateway, context) =>
      gatewayPartsOf(gateway, context).identityName === undefined
        ? []
        : [ref(identityType, context.label(gateway.id), 'id')],
  },
};

function addressStatements(
  { id, props }: Gateway,
  { publicIpName }: GatewayParts,
  { label }: TerraformContext,
): readonly Statement[] {
  if (publicIpName === undefined) return [];
  return [
    terraformPublicAddress(label(id), { name: publicIpName, zones: props.zones }, id),
    output(
      `${label(id)}_public_ip_address`,
      {
        description: 'Public address of the gateway, to which the DNS records of its host names lead.',
        value: ref(addressType, label(id), 'ip_address'),
      },
      { origin: id },
    ),
  ];
}

function identityStatements(
  gateway: Gateway,
  { identityName }: GatewayParts,
  context: TerraformContext,
): readonly Statement[] {
  if (identityName === undefined) return [];
  const { id } = gateway;
  return [
    resource(identityType, context.label(id), { ...terraformLocated(identityName), tags }, { origin: id }),
    resource(
      roleType,
      certificateRole(gateway, context),
      {
        scope: context.input(id, gatewayInputs.vault),
        role_definition_name: 'Key Vault Secrets User',
        principal_id: ref(identityType, context.label(id), 'principal_id'),
        principal_type: 'ServicePrincipal',
        skip_service_principal_aad_check: true,
      },
      { origin: id },
    ),
  ];
}

function certificateRole({ id }: Gateway, { label }: TerraformContext): string {
  return label(id, 'certificate');
}

function basics({ name, parent = '', props }: Gateway, context: TerraformContext): Body {
  const policy = context.resource('waf-policy', props.wafPolicy)?.id;
  return {
    ...terraformLocated(name),
    firewall_policy_id: policy === undefined ? undefined : context.attribute(policy, 'id'),
    http2_enabled: props.http2,
    zones: present(props.zones),
    sku: block({ name: props.skuTier, tier: props.skuTier }),
    autoscale_configuration: block({ min_capacity: props.minCapacity, max_capacity: props.maxCapacity }),
    ssl_policy: block({ policy_type: 'Predefined', policy_name: props.sslPolicy }),
    gateway_ip_configuration: block({
      name: gatewayNames.ipConfiguration,
      subnet_id: context.attribute(parent, 'id'),
    }),
  };
}

function identityBlock({ id }: Gateway, { identityName }: GatewayParts, context: TerraformContext): Body {
  if (identityName === undefined) return {};
  return {
    identity: block({
      type: 'UserAssigned',
      identity_ids: [ref(identityType, context.label(id), 'id')],
    }),
    ssl_certificate: block({
      name: gatewayNames.certificate,
      key_vault_secret_id: context.input(id, gatewayInputs.certificate),
    }),
  };
}

function frontends(gateway: Gateway, parts: GatewayParts, context: TerraformContext): Body {
  const { privateAddress, publicIpName } = parts;
  return {
    frontend_ip_configuration: blocks<Body>(
      [
        ...(publicIpName === undefined
          ? []
          : [
              {
                name: gatewayNames.frontends.public,
                public_ip_address_id: ref(addressType, context.label(gateway.id), 'id'),
              },
            ]),
        ...(privateAddress === undefined
          ? []
          : [
              {
                name: gatewayNames.frontends.private,
                subnet_id: context.attribute(gateway.parent ?? '', 'id'),
                private_ip_address_allocation: privateAddress === '' ? 'Dynamic' : 'Static',
                private_ip_address: privateAddress === '' ? undefined : privateAddress,
              },
            ]),
      ],
      (frontend) => frontend,
    ),
    frontend_port: blocks(parts.ports, ({ name, port }) => ({ name, port })),
  };
}

function backends({ pools, settings }: GatewayParts, context: TerraformContext): Body {
  return {
    backend_address_pool: blocks(pools, ({ name, target }) => ({
      name,
      ip_addresses: target === undefined ? undefined : [targetAddress(target, context)],
    })),
    backend_http_settings: blocks(settings, ({ name, port, protocol }) => ({
      name,
      port,
      protocol,
      cookie_based_affinity: 'Disabled',
      request_timeout: 30,
    })),
  };
}

function routing({ listeners, redirects, rules }: GatewayParts, context: TerraformContext): Body {
  return {
    http_listener: blocks(listeners, (listener) => ({
      name: listener.name,
      frontend_ip_configuration_name: gatewayNames.frontends[listener.frontend],
      frontend_port_name: listener.portName,
      protocol: listener.protocol,
      host_names: present(listener.hostNames),
      require_sni: false,
      ssl_certificate_name: listener.protocol === 'Https' ? gatewayNames.certificate : undefined,
      firewall_policy_id:
        listener.wafPolicy === undefined ? undefined : context.attribute(listener.wafPolicy, 'id'),
    })),
    redirect_configuration: blocks(redirects, ({ name, listener }) => ({
      name,
      redirect_type: 'Permanent',
      target_listener_name: listener,
      include_path: true,
      include_query_string: true,
    })),
    request_routing_rule: blocks(rules, ({ name, priority, listener, to }) => ({
      name,
      priority,
      rule_type: 'Basic',
      http_listener_name: listener,
      ...('redirect' in to
        ? { redirect_configuration_name: to.redirect }
        : { backend_address_pool_name: to.pool, backend_http_settings_name: to.settings }),
    })),
  };
}
