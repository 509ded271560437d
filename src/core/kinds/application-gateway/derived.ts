import { uniqueName } from '../../lib/identifiers.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { commonWorkspaceOf, diagnosticsProviders } from '../shared/diagnostics.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Values } from '../contract/field.ts';
import { serviceTarget, type ServiceTarget } from '../shared/serviceTarget.ts';
import type { Typed } from '../contract/values.ts';
import type { applicationGatewayFields } from './props.ts';

type Gateway = Typed<'application-gateway'>;
type Row = Values<typeof applicationGatewayFields>['listeners'][number];

export interface GatewayListener {
  readonly name: string;
  readonly frontend: 'public' | 'private';
  readonly port: number;
  readonly portName: string;
  readonly protocol: 'Http' | 'Https';
  /** Empty: every host name. A list, because Azure takes a name with an asterisk in a list only. */
  readonly hostNames: readonly string[];
  readonly wafPolicy: ResourceId | undefined;
}

export interface BackendPool {
  readonly name: string;
  /** Absent where AGIC fills the pool, or nothing is behind it. */
  readonly target?: ServiceTarget;
}

export interface BackendSettings {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'Http' | 'Https';
}

export interface RoutingRule {
  readonly name: string;
  readonly priority: number;
  readonly listener: string;
  readonly to: { readonly pool: string; readonly settings: string } | { readonly redirect: string };
}

export interface GatewayParts {
  readonly publicIpName: string | undefined;
  /** `''`: Azure assigns the address. */
  readonly privateAddress: string | undefined;
  readonly ports: readonly { readonly name: string; readonly port: number }[];
  readonly listeners: readonly GatewayListener[];
  readonly pools: readonly BackendPool[];
  readonly settings: readonly BackendSettings[];
  readonly redirects: readonly { readonly name: string; readonly listener: string }[];
  readonly rules: readonly RoutingRule[];
  /** The identity that reads the certificate of the HTTPS listeners; absent where there is none. */
  readonly identityName: string | undefined;
}

/** Names inside a gateway. */
export const gatewayNames = {
  ipConfiguration: 'gateway',
  frontends: { public: 'public', private: 'private' },
  certificate: 'listener',
} as const;

export const gatewayInputs = {
  certificate: 'listener-certificate-id',
  vault: 'certificate-vault-id',
} as const;

// A gateway without a listener cannot be created. AGIC replaces this one at once.
const bootstrapListener: Row = {
  name: 'bootstrap',
  frontend: 'public',
  protocol: 'Http',
  port: 80,
  hostName: '',
  redirectToHttps: false,
  wafPolicy: null,
  backend: null,
  backendPort: 80,
  backendProtocol: 'Http',
};

/** All that Azure wants inside a gateway, named; what refers to each other does so by these names. */
export function gatewayPartsOf(gateway: Gateway, context: ExportContext): GatewayParts {
  const { props, name } = gateway;
  const rows = named(rowsOf(gateway));
  const listeners = rows.map((row) => listener(row, context));
  const routed = rows.map((row, index) => ({ row, redirect: redirectTarget(row, listeners), index }));
  const toBackend = routed.filter(({ redirect }) => redirect === undefined).map(({ row }) => row);
  const priorities = prioritiesOf(listeners);
  const pools = unique(toBackend.map((row) => pool(row, context)));
  const isPrivate =
    props.privateIpAddress !== '' ||
    !props.publicFrontend ||
    listeners.some(({ frontend }) => frontend === 'private');
  return {
    publicIpName: props.publicFrontend ? `pip-${name}` : undefined,
    privateAddress: isPrivate ? props.privateIpAddress : undefined,
    ports: unique(listeners.map(({ portName, port }) => ({ name: portName, port }))),
    listeners,
    pools: pools.length === 0 ? [{ name: 'empty' }] : pools,
    settings: toBackend.length === 0 ? [settings(bootstrapListener)] : unique(toBackend.map(settings)),
    redirects: routed.flatMap(({ row, redirect }) =>
      redirect === undefined ? [] : [{ name: `to-https-${row.name}`, listener: redirect }],
    ),
    rules: routed.map(({ row, redirect, index }) => ({
      name: row.name,
      priority: priorities[index] ?? 100,
      listener: row.name,
      to:
        redirect === undefined
          ? { pool: pool(row, context).name, settings: settings(row).name }
          : { redirect: `to-https-${row.name}` },
    })),
    identityName: listeners.some(({ protocol }) => protocol === 'Https') ? `id-${name}` : undefined,
  };
}

/** Whether AGIC writes listeners, pools and rules of the gateway once the cluster runs. */
export function isManagedByAgic({ id }: Gateway, context: ExportContext): boolean {
  return context
    .resourcesOf('kubernetes-service')
    .some(({ props }) => props.ingress === 'agic' && props.applicationGateway === id);
}

function rowsOf({ props }: Gateway): readonly Row[] {
  if (props.listeners.length > 0) return props.listeners;
  return [{ ...bootstrapListener, frontend: props.publicFrontend ? 'public' : 'private' }];
}

function named(rows: readonly Row[]): readonly Row[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const name = uniqueName(row.name, taken);
    taken.add(name);
    return { ...row, name };
  });
}

function listener(row: Row, context: ExportContext): GatewayListener {
  const { name, frontend, port, protocol, hostName, wafPolicy } = row;
  const policy = context.resource('waf-policy', wafPolicy)?.id;
  const hostNames = hostName === '' ? [] : [hostName];
  return { name, frontend, port, portName: `port-${port}`, protocol, hostNames, wafPolicy: policy };
}

/**
 * A rule for every host name takes the requests of all listeners behind it, so it comes last, and one with an asterisk
 * before it. https://learn.microsoft.com/azure/application-gateway/multiple-site-overview
 */
function prioritiesOf(listeners: readonly GatewayListener[]): readonly number[] {
  const breadth = ({ hostNames: [name] }: GatewayListener) =>
    name === undefined ? 2 : name.startsWith('*') ? 1 : 0;
  const inOrder = listeners.toSorted((a, b) => breadth(a) - breadth(b));
  return listeners.map((each) => 100 + inOrder.indexOf(each) * 10);
}

/** The HTTPS listener to which a plain one sends its clients: that of the same host name, or the first. */
function redirectTarget(row: Row, listeners: readonly GatewayListener[]): string | undefined {
  if (!row.redirectToHttps) return undefined;
  const secure = listeners.filter(
    ({ protocol, frontend, name }) => protocol === 'Https' && frontend === row.frontend && name !== row.name,
  );
  return (secure.find(({ hostNames }) => (hostNames[0] ?? '') === row.hostName) ?? secure[0])?.name;
}

function pool({ backend }: Row, context: ExportContext): BackendPool {
  const service = context.resource('kubernetes-service', backend);
  if (service === undefined) return { name: 'empty' };
  const name = `service-${service.name}`;
  return service.props.exposure === 'gateway' ? { name } : { name, target: serviceTarget(service) };
}

function settings({ backendPort, backendProtocol }: Row): BackendSettings {
  return {
    name: `${backendProtocol.toLowerCase()}-${backendPort}`,
    port: backendPort,
    protocol: backendProtocol,
  };
}

function unique<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

/** Whether an identity of the gateway has to read a certificate. */
function needsCertificate(gateway: Gateway, context: ExportContext): boolean {
  return gatewayPartsOf(gateway, context).identityName !== undefined;
}

export const applicationGatewayDerivation: Derivation<'application-gateway'> = {
  resourceProviders: (gateway, context) => [
    'Microsoft.Network',
    ...(needsCertificate(gateway, context) ? (['Microsoft.ManagedIdentity'] as const) : []),
    ...diagnosticsProviders(commonWorkspaceOf(context)),
  ],
  assignsRoles: needsCertificate,
  inputs: (gateway, context) =>
    needsCertificate(gateway, context)
      ? [
          {
            key: gatewayInputs.certificate,
            description: {
              en: 'Versionless id in Key Vault of the certificate of the HTTPS listeners.',
              ja: 'HTTPSリスナーの証明書の、Key VaultにおけるバージョンなしのシークレットID。',
            },
            placeholder: 'https://replace-me.vault.azure.net/secrets/replace-me',
          },
          {
            key: gatewayInputs.vault,
            description: {
              en: 'Resource id of the Key Vault that holds the certificate.',
              ja: '証明書を格納したKey VaultのリソースID。',
            },
            placeholder:
              '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/replace-me/providers/Microsoft.KeyVault/vaults/replace-me',
          },
        ]
      : [],
  notes: (gateway, context) => [
    ...(gateway.props.networkIsolation
      ? [
          {
            en: `${gateway.name} is isolated: register the feature Microsoft.Network/EnableApplicationGatewayNetworkIsolation first.`,
            ja: `${gateway.name} はネットワーク分離構成です。先に機能 Microsoft.Network/EnableApplicationGatewayNetworkIsolation を登録してください。`,
          },
        ]
      : []),
    ...(isManagedByAgic(gateway, context)
      ? [
          {
            en: `AGIC owns the listeners, pools and rules of ${gateway.name}: the bundle says only what it starts with.`,
            ja: `${gateway.name} のリスナー、プール、規則はAGICが管理します。バンドルの内容は初期構成にすぎません。`,
          },
          ...(needsCertificate(gateway, context)
            ? [
                {
                  en: `Annotate each Ingress with appgw.ingress.kubernetes.io/appgw-ssl-certificate: "${gatewayNames.certificate}", so that AGIC uses the certificate of ${gateway.name}.`,
                  ja: `各Ingressに appgw.ingress.kubernetes.io/appgw-ssl-certificate: "${gatewayNames.certificate}" を付けると、AGICが ${gateway.name} の証明書を使います。`,
                },
              ]
            : []),
        ]
      : []),
  ],
};
