import { module, output, resource, type Statement } from '../../iac/bicep/ast.ts';
import { access, call, keyed, ref, type Expression, type Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import { bicepHost } from '../shared/bicepHost.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsBicep } from '../shared/diagnosticsBicep.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { targetAddress } from '../shared/serviceTarget.ts';
import { present } from '../shared/present.ts';
import type { Typed } from '../contract/values.ts';
import { gatewayInputs, gatewayNames, gatewayPartsOf, type GatewayParts } from './derived.ts';
import { vaultRoleModule } from './vaultRoleModule.ts';

type Gateway = Typed<'application-gateway'>;

const type = 'Microsoft.Network/applicationGateways';
const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';

export const applicationGatewayBicep: BicepExporter<'application-gateway'> = {
  area: 'gateway',
  statements: (gateway, context) => {
    const { id, props } = gateway;
    const parts = gatewayPartsOf(gateway, context);
    return [
      ...addressStatements(gateway, parts, context),
      ...identityStatements(gateway, parts, context),
      resource(
        context.symbol(id),
        versioned(type),
        {
          name: gatewayName(gateway, context),
          location,
          tags,
          zones: present(props.zones),
          identity: parts.identityName === undefined ? undefined : identity(gateway, context),
          properties: {
            ...basics(gateway, context),
            ...certificates(gateway, parts, context),
            ...frontends(gateway, parts, context),
            ...backends(parts, context),
            ...routing(gateway, parts, context),
          },
          dependsOn: bicepDependsOn(
            'The gateway is created with the right to read its certificate.',
            parts.identityName === undefined ? [] : [ref(context.symbol(id, 'certificate role'))],
          ),
        },
        { origin: id },
      ),
      ...diagnosticsBicep(id, diagnosticsOf(gateway, commonWorkspaceOf(context)), context),
    ];
  },
  modules: (gateway, context) =>
    gatewayPartsOf(gateway, context).identityName === undefined ? [] : [vaultRoleModule],
  lookup: (gateway, part, context) => {
    if (part !== 'identity') return { type, name: gateway.name };
    const { identityName } = gatewayPartsOf(gateway, context);
    return identityName === undefined ? undefined : { type: identityType, name: identityName };
  },
};

function gatewayName({ id, name }: Gateway, context: BicepContext): Value {
  return context.own(id, 'name', name);
}

function addressStatements(
  { id, props }: Gateway,
  { publicIpName }: GatewayParts,
  { symbol }: BicepContext,
): readonly Statement[] {
  if (publicIpName === undefined) return [];
  const address = symbol(id, 'ip');
  return [
    bicepPublicAddress(address, { name: publicIpName, zones: props.zones }, id),
    output(symbol(id, 'public IP address'), 'string', ref(address, 'properties', 'ipAddress'), {
      description: 'Public address of the gateway, to which the DNS records of its host names lead.',
      origin: id,
    }),
  ];
}

function identityStatements(
  gateway: Gateway,
  parts: GatewayParts,
  context: BicepContext,
): readonly Statement[] {
  if (parts.identityName === undefined) return [];
  const { id } = gateway;
  const symbol = context.symbol(id, 'identity');
  const vault = call('split', context.input(id, gatewayInputs.vault), '/');
  return [
    resource(
      symbol,
      versioned(identityType),
      { name: context.own(id, 'identity name', parts.identityName), location, tags },
      { origin: id },
    ),
    module(
      context.symbol(id, 'certificate role'),
      './vaultRole.bicep',
      {
        scope: call('resourceGroup', access(vault, 2), access(vault, 4)),
        params: {
          vaultName: access(vault, 8),
          identityId: ref(symbol, 'id'),
          principalId: ref(symbol, 'properties', 'principalId'),
        },
      },
      { origin: id },
    ),
  ];
}

function identity({ id }: Gateway, context: BicepContext): Value {
  return {
    type: 'UserAssigned',
    userAssignedIdentities: keyed(ref(context.symbol(id, 'identity'), 'id'), {}),
  };
}

function basics({ parent = '', props }: Gateway, context: BicepContext) {
  const policy = context.resource('waf-policy', props.wafPolicy)?.id;
  return {
    firewallPolicy: policy === undefined ? undefined : { id: context.id(policy) },
    enableHttp2: props.http2,
    sku: { name: props.skuTier, tier: props.skuTier },
    autoscaleConfiguration: { minCapacity: props.minCapacity, maxCapacity: props.maxCapacity },
    sslPolicy: { policyType: 'Predefined', policyName: props.sslPolicy },
    gatewayIPConfigurations: [
      { name: gatewayNames.ipConfiguration, properties: { subnet: { id: context.id(parent) } } },
    ],
  };
}

function certificates({ id }: Gateway, { identityName }: GatewayParts, context: BicepContext) {
  if (identityName === undefined) return {};
  return {
    sslCertificates: [
      {
        name: gatewayNames.certificate,
        properties: { keyVaultSecretId: context.input(id, gatewayInputs.certificate) },
      },
    ],
  };
}

function frontends({ id, parent = '' }: Gateway, parts: GatewayParts, context: BicepContext) {
  const { privateAddress, publicIpName } = parts;
  return {
    frontendIPConfigurations: [
      ...(publicIpName === undefined
        ? []
        : [
            {
              name: gatewayNames.frontends.public,
              properties: {
                privateIPAllocationMethod: 'Dynamic',
                publicIPAddress: { id: ref(context.symbol(id, 'ip'), 'id') },
              },
            },
          ]),
      ...(privateAddress === undefined
        ? []
        : [
            {
              name: gatewayNames.frontends.private,
              properties: {
                subnet: { id: context.id(parent) },
                privateIPAllocationMethod: privateAddress === '' ? 'Dynamic' : 'Static',
                privateIPAddress: privateAddress === '' ? undefined : privateAddress,
              },
            },
          ]),
    ],
    frontendPorts: parts.ports.map(({ name, port }) => ({ name, properties: { port } })),
  };
}

function backends({ pools, settings }: GatewayParts, context: BicepContext) {
  return {
    backendAddressPools: pools.map(({ name, target }) => ({
      name,
      properties:
        target === undefined
          ? undefined
          : { backendAddresses: [{ ipAddress: targetAddress(target, context) }] },
    })),
    backendHttpSettingsCollection: settings.map(({ name, port, protocol }) => ({
      name,
      properties: {
        port,
        protocol,
        cookieBasedAffinity: 'Disabled',
        requestTimeout: 30,
        pickHostNameFromBackendAddress: false,
        validateCertChainAndExpiry: true,
        validateSNI: true,
        dedicatedBackendConnection: false,
      },
    })),
  };
}

function routing(gateway: Gateway, { listeners, redirects, rules }: GatewayParts, context: BicepContext) {
  const inside = (collection: string, name: string): { readonly id: Expression } => ({
    id: call('resourceId', `${type}/${collection}`, gatewayName(gateway, context), name),
  });
  return {
    httpListeners: listeners.map((listener) => ({
      name: listener.name,
      properties: {
        frontendIPConfiguration: inside(
          'frontendIPConfigurations',
          gatewayNames.frontends[listener.frontend],
        ),
        frontendPort: inside('frontendPorts', listener.portName),
        protocol: listener.protocol,
        hostNames: present(listener.hostNames.map(bicepHost)),
        requireServerNameIndication: false,
        sslCertificate:
          listener.protocol === 'Https' ? inside('sslCertificates', gatewayNames.certificate) : undefined,
        firewallPolicy: listener.wafPolicy === undefined ? undefined : { id: context.id(listener.wafPolicy) },
      },
    })),
    redirectConfigurations: present(
      redirects.map(({ name, listener }) => ({
        name,
        properties: {
          redirectType: 'Permanent',
          targetListener: inside('httpListeners', listener),
          includePath: true,
          includeQueryString: true,
        },
      })),
    ),
    requestRoutingRules: rules.map(({ name, priority, listener, to }) => ({
      name,
      properties: {
        priority,
        ruleType: 'Basic',
        httpListener: inside('httpListeners', listener),
        ...('redirect' in to
          ? { redirectConfiguration: inside('redirectConfigurations', to.redirect) }
          : {
              backendAddressPool: inside('backendAddressPools', to.pool),
              backendHttpSettings: inside('backendHttpSettingsCollection', to.settings),
            }),
      },
    })),
  };
}
