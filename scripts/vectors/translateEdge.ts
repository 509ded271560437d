import { many, podsBehindGateway, type DocumentBuilder } from './documentBuilder.ts';
import type { VectorFirewall, VectorFirewallRule, VectorGateway } from './vectorDesign.ts';

export function addFirewall(builder: DocumentBuilder, id: string, firewall: VectorFirewall): void {
  const { dnat = [], network = [], application = [] } = firewall.rules ?? {};
  const policy = (policyId: string, isParent: boolean, basePolicy: string | null): void => {
    const own = (rules: readonly VectorFirewallRule[]) =>
      rules.filter((rule) => (rule.parent ?? false) === isParent);
    builder.add('firewall-policy', policyId, policyId, {
      threatIntelMode: firewall.threatIntel ?? 'Alert',
      dnsProxy: firewall.dnsProxy ?? false,
      snatPrivateRanges: firewall.snatPrivateRanges ?? [],
      basePolicy,
      natRules: own(dnat).map((rule) => ({
        ...collectionOf(rule),
        protocols: natProtocols(rule),
        sourceAddresses: sourcesOf(rule),
        destinationAddress: many(rule.dst)[0] ?? '',
        destinationPort: Number(many(rule.port)[0] ?? 443),
        translatedService: null,
        translatedAddress: rule.to ?? '',
        translatedPort: Number(rule.toPort ?? many(rule.port)[0] ?? 443),
      })),
      networkRules: own(network).map((rule) => ({
        ...collectionOf(rule),
        action: rule.act ?? 'Allow',
        protocols: rule.proto === undefined ? ['Any'] : many(rule.proto).map(networkProtocol),
        sourceAddresses: sourcesOf(rule),
        destinationAddresses: many(rule.dst).filter((text) => !text.startsWith('fqdn:')),
        destinationFqdns: many(rule.dst)
          .filter((text) => text.startsWith('fqdn:'))
          .map((text) => text.slice('fqdn:'.length)),
        destinationPorts: many(rule.port ?? rule.ports ?? '*'),
      })),
      applicationRules: own(application).map((rule) => ({
        ...collectionOf(rule),
        action: rule.act ?? 'Allow',
        sourceAddresses: sourcesOf(rule),
        protocols: many(rule.ports ?? rule.port ?? [80, 443]).map(
          (port) => `${port === '80' ? 'Http' : 'Https'}:${port}`,
        ),
        targetFqdns: many(rule.fqdns),
        fqdnTags: many(rule.tags),
      })),
    });
  };
  const hasParent = [...dnat, ...network, ...application].some(({ parent }) => parent === true);
  if (hasParent) policy(`policy:${id}:parent`, true, null);
  policy(`policy:${id}`, false, hasParent ? `policy:${id}:parent` : null);
  const publicIps = firewall.publicIps ?? [];
  builder.add(
    'azure-firewall',
    id,
    id,
    {
      firewallPolicy: `policy:${id}`,
      privateIpAddress: firewall.privateIp,
      publicIpAddressCount: Math.max(1, publicIps.length),
      forcedTunnelling: firewall.forcedTunnel ?? false,
    },
    firewall.subnet,
  );
  builder.pin(`${id}/instance`, firewall.instanceIp);
  publicIps.forEach((address, index) => {
    builder.pin(index === 0 ? `${id}/public` : `${id}/public IP ${index + 1}`, address);
  });
}

export function addGateway(builder: DocumentBuilder, id: string, gateway: VectorGateway): void {
  const policy = (name: string | undefined): string | null => (name === undefined ? null : `waf:${name}`);
  const serviceAt = (address: string | undefined): string | null =>
    address !== undefined && address === builder.design.cluster?.podIp
      ? podsBehindGateway
      : (Object.entries(builder.design.lbs ?? {}).find(([, balancer]) => balancer.ip === address)?.[0] ??
        null);
  builder.add(
    'application-gateway',
    id,
    id,
    {
      skuTier: gateway.sku ?? 'WAF_v2',
      wafPolicy: policy(gateway.waf),
      publicFrontend: gateway.publicIp !== undefined,
      privateIpAddress: gateway.privateIp ?? '',
      networkIsolation: gateway.networkIsolation ?? false,
      listeners: Object.entries(gateway.listeners ?? {}).map(([name, listener]) => ({
        name,
        frontend: listener.frontend ?? 'public',
        protocol: listener.port === 80 ? 'Http' : 'Https',
        port: listener.port ?? 443,
        hostName: listener.host ?? '',
        redirectToHttps: false,
        wafPolicy: policy(listener.waf),
        backend: serviceAt(listener.backend),
        backendPort: listener.backendPort ?? 443,
        backendProtocol: 'Https',
      })),
    },
    gateway.subnet,
  );
  builder.pin(`${id}/instance`, gateway.instanceIp);
  builder.pin(`${id}/public`, gateway.publicIp);
}

function networkProtocol(text: string): 'TCP' | 'UDP' | 'ICMP' | 'Any' {
  const name = text.toUpperCase();
  return name === 'TCP' || name === 'UDP' || name === 'ICMP' ? name : 'Any';
}

function natProtocols({ proto }: VectorFirewallRule): readonly ('TCP' | 'UDP')[] {
  const names = many(proto ?? 'TCP').map((name) => name.toUpperCase());
  return (['TCP', 'UDP'] as const).filter((name) => names.includes(name) || names.includes('ANY'));
}

function collectionOf({ name, rcg, prio }: VectorFirewallRule) {
  return { name, groupPriority: rcg ?? 200, priority: prio ?? 200 };
}

function sourcesOf({ src }: VectorFirewallRule): readonly string[] {
  return src === undefined ? ['*'] : many(src);
}
