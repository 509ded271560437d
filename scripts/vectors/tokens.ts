import type { NodeReference, Step } from '../../src/core/net/step.ts';
import type { Trace } from '../../src/core/reach/engine/trace.ts';
import type { VectorDesign } from './vectorDesign.ts';

const fixed: Readonly<Record<string, string>> = {
  'pod:node': 'pod',
  'api-server:aks:public': 'api-public',
  'api-server:aks:private-endpoint': 'api-pe',
  'api-server:aks:internal': 'api-ilb',
  'managed-group:aks': 'nsg:aks-managed',
  'outbound:load-balancer:aks': 'lb-outbound',
  'outbound:nat-gateway:aks': 'nat:aks-managed',
  'outbound:default': 'default-outbound',
};

const onPremises = 'onprem:';

/** The name that the vectors have for a node. */
function tokenOf({ id }: NodeReference, design: VectorDesign): string {
  const known = fixed[id];
  if (known !== undefined) return known;
  const [type = '', ...rest] = id.split(':');
  const name = rest.join(':');
  const half = design.peerings?.[name];
  const balancer = Object.entries(design.lbs ?? {}).find(([, { ip }]) => ip === name)?.[0];
  const tokens: Readonly<Record<string, string>> = {
    endpoint: `internet:${name}`,
    appliance: balancer ?? id,
    peering: half === undefined ? id : `peering:${half.from}>${half.to}`,
    'pod-of': 'pod',
    ingress: 'nginx',
    outbound: `${rest[0] === 'instance-public-ip' ? 'ilpip' : 'nat'}:${rest.slice(1).join(':')}`,
    resource: name in (design.gateways ?? {}) ? 'gateway' : name,
  };
  return tokens[type] ?? id;
}

const ruleTokens: Readonly<Record<string, string>> = {
  networkRules: 'net',
  applicationRules: 'app',
  natRules: 'dnat-implicit',
};

function ruleToken({ action, rule }: Step): readonly string[] {
  const prefix = ruleTokens[rule?.property ?? ''];
  return action !== 'allow' || rule === undefined || prefix === undefined ? [] : [`${prefix}:${rule.name}`];
}

/** The forward hops in the vectors' notation. A node whose security group denies was never entered. */
export function pathOf(trace: Trace, design: VectorDesign): readonly string[] {
  return trace.hops.flatMap((hop, index) => {
    const isGroupStep = ({ by, action }: Step): boolean =>
      by !== undefined && action !== 'route' && action !== 'inspect';
    const denial = hop.steps.find((step) => step.action === 'deny' && isGroupStep(step));
    const neverEntered = denial !== undefined && hop.steps.every(isGroupStep);
    const isSource = index === 0 && trace.flow.from.type === 'resource';
    const token = tokenOf(hop.node, design);
    const name = isSource && !token.startsWith(onPremises) ? `vm:${token}` : token;
    const isWaf = denial?.by?.icon === 'waf-policy';
    const group = denial?.by === undefined || isWaf ? [] : [tokenOf(denial.by, design)];
    return [...(neverEntered ? [] : [name]), ...hop.steps.flatMap(ruleToken), ...group];
  });
}

const marks: readonly Step['action'][] = ['proxy', 'session', 'drop', 'unknown'];

/** The reply in the vectors' notation. */
export function returnOf(trace: Trace, design: VectorDesign): readonly string[] {
  const fromInternet = trace.flow.from.type === 'internet';
  return trace.returnHops.flatMap((hop, index) => {
    const token = tokenOf(hop.node, design);
    const isLast = index === trace.returnHops.length - 1;
    return hop.steps.flatMap(({ action }): readonly string[] => {
      if (action === 'arrive') {
        if (isLast && fromInternet) return ['internet'];
        return [isLast && token.startsWith(onPremises) ? 'onprem' : 'origin'];
      }
      if (action === 'un-nat') return [`un-${token}`];
      return marks.includes(action) ? [token] : [];
    });
  });
}
