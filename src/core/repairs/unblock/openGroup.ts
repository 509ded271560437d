import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { insertRules } from '../insertRules.ts';
import { fromAzureLoadBalancer } from '../neededRules.ts';
import { setValues } from '../setValues.ts';
import { securityRule, type SecurityRule } from '../securityRule.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { destinationsOf, sourcesOf } from './destinationsOf.ts';

/** https://learn.microsoft.com/azure/aks/api-server-vnet-integration */
const apiServerBackendPort = '4443';

/** The network security group that decided, where it is one of the design. */
function groupOf({ context, blocker }: BlockedFlow) {
  return (
    context.resource('network-security-group', blocker.decidedBy?.resource) ??
    context.resource('network-security-group', blocker.rule?.resource)
  );
}

/** The ranges of the subnets that a group stands before, its machines' included. */
function rangesBehind(context: AnalysisContext, group: ResourceId): readonly string[] {
  const machines = context
    .resourcesOf('virtual-machine')
    .filter(({ props }) => props.networkSecurityGroup === group);
  const hosts = new Set(machines.map(({ parent }) => parent));
  return context
    .resourcesOf('subnet')
    .filter(({ id, props }) => props.networkSecurityGroup === group || hosts.has(id))
    .map(({ props }) => props.addressPrefix);
}

function allowing(blocked: BlockedFlow, rule: SecurityRule): readonly Edit[] {
  const group = groupOf(blocked);
  if (group === undefined) return [];
  const securityRules = insertRules(group.props.securityRules, [rule]);
  return [setValues('network-security-group', group.id, { securityRules })];
}

/** One more allow in the group that denied, as narrow as the flow can be told. */
export function openGroup(blocked: BlockedFlow, direction: SecurityRule['direction']): readonly Edit[] {
  const { context, flow, blocker } = blocked;
  const group = groupOf(blocked);
  if (group === undefined) return [];
  const protocol = flow.protocol === 'UDP' ? 'Udp' : 'Tcp';
  const port = String(blocker.packet?.port ?? flow.port);
  // The load balancer of an integrated API server hands the packet on to a port of its own.
  const ports = flow.to.type === 'api-server' ? [[port], [port, apiServerBackendPort]] : [[port]];
  const isInbound = direction === 'Inbound';
  const behind = rangesBehind(context, group.id);
  const own = behind.length === 0 ? [['*']] : [behind, ['*']];
  const sources = isInbound ? sourcesOf(blocked) : own;
  const name = `Allow${protocol}${port}${direction}`;
  return sources.flatMap((from) =>
    destinationsOf(blocked).flatMap((to) =>
      ports.flatMap((each) =>
        allowing(blocked, { ...securityRule(name, from, to, each, protocol), direction }),
      ),
    ),
  );
}

/** What stands behind the group reaches its backends: a gateway decides itself on which port that is. */
export function openToBackends(blocked: BlockedFlow): readonly Edit[] {
  const group = groupOf(blocked);
  if (group === undefined) return [];
  const behind = rangesBehind(blocked.context, group.id);
  return [['VirtualNetwork'], ['*']].flatMap((to) =>
    allowing(blocked, {
      ...securityRule('AllowBackendsOutbound', behind, to, ['*'], 'Tcp'),
      direction: 'Outbound',
    }),
  );
}

/** Health probes must get through before clients do. */
export function admitProbe(blocked: BlockedFlow): readonly Edit[] {
  return allowing(blocked, fromAzureLoadBalancer);
}
