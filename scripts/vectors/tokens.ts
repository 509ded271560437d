import type { NodeReference, Step } from '../../src/core/net/step.ts';
import type { Hop, Trace } from '../../src/core/reach/trace.ts';
import type { VectorDesign } from './vectorFile.ts';

const fixed: Readonly<Record<string, string>> = {
  'pod:node': 'pod',
  'api-server:aks:public': 'api-public',
  'api-server:aks:private-endpoint': 'api-pe',
  'api-server:aks:internal': 'api-ilb',
  'managed-group:aks': 'nsg:aks-managed',
  'outbound:load-balancer:aks': 'lb-outbound',
  'outbound:nat-gateway:aks': 'nat:aks-managed',
  'outbound:instance-public-ip:node': 'ilpip:node',
  'outbound:default': 'default-outbound',
};

/** The name that the vectors have for a node. */
function tokenOf({ id }: NodeReference, design: VectorDesign): string {
  const known = fixed[id];
  if (known !== undefined) return known;
  const [type = '', ...rest] = id.split(':');
  const name = rest.join(':');
  const half = design.peerings?.[name];
  switch (type) {
    case 'endpoint':
      return `internet:${name}`;
    case 'peering':
      return half === undefined ? id : `peering:${half.from}>${half.to}`;
    case 'pod-of':
      return 'pod';
    case 'ingress':
      return 'nginx';
    case 'outbound':
      return `nat:${rest.slice(1).join(':')}`;
    case 'resource':
      return name;
    default:
      return id;
  }
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
    const name = `${isSource ? 'vm:' : ''}${tokenOf(hop.node, design)}`;
    const isWaf = denial?.by?.icon === 'waf-policy';
    const group = denial?.by === undefined || isWaf ? [] : [tokenOf(denial.by, design)];
    return [...(neverEntered ? [] : [name]), ...hop.steps.flatMap(ruleToken), ...group];
  });
}

/** The reply in the vectors' notation. */
export function returnOf(trace: Trace, design: VectorDesign): readonly string[] {
  const lastSource = trace.flow.from.type;
  return trace.returnHops.flatMap((hop: Hop, index) =>
    hop.steps.flatMap((step): readonly string[] => {
      const token = tokenOf(hop.node, design);
      switch (step.action) {
        case 'arrive': {
          const isLast = index === trace.returnHops.length - 1;
          return [
            isLast && lastSource === 'internet'
              ? 'internet'
              : isLast && token === 'onprem'
                ? 'onprem'
                : 'origin',
          ];
        }
        case 'un-nat':
          return [`un-${token}`];
        case 'proxy':
        case 'session':
        case 'drop':
        case 'unknown':
          return [token];
        default:
          return [];
      }
    }),
  );
}
