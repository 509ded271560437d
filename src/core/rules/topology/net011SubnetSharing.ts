import { freeName } from '../../placement/freeName.ts';
import { kindOf, kinds } from '../../kinds/registry/kinds.ts';
import { requirementOf } from '../../placement/subnetFit.ts';
import { resource as resourceOf, type Typed } from '../../kinds/contract/values.ts';
import { freeSubnetRange } from '../../addressing/freeRange.ts';
import type { DesignDocument, Resource, ResourceId } from '../../model/designDocument.ts';
import { rename, type Edit } from '../../model/edits.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { isReservedSubnet } from '../../azure/reservedSubnets.ts';
import { Draft, repairEdit } from '../../repairs/Draft.ts';
import { moveToFittingSubnet } from '../../repairs/moveToFittingSubnet.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'delegatedNodes' | 'shared' | 'apiServerShared' | 'wrongDelegation';

const apiServerDelegation = 'Microsoft.ContainerService/managedClusters';

export const net011SubnetSharing = defineRule({
  meta: {
    id: 'NET011',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview',
      'https://learn.microsoft.com/azure/aks/api-server-vnet-integration',
      'https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'Azure refuses what stands in this subnet',
      ja: 'このサブネットには配置できないリソースがある',
    },
    why: {
      en: 'Firewalls, gateways and the API server take a subnet for themselves, and nodes accept none that is delegated. The deployment is rejected.',
      ja: 'ファイアウォール、ゲートウェイ、APIサーバーには専用のサブネットが必要で、ノードは委任されたサブネットに置けません。デプロイは拒否されます。',
    },
    remedy: {
      en: 'Give each of them a subnet of its own, with the delegation it asks for.',
      ja: 'それぞれに専用のサブネットを用意し、必要な委任を設定します。',
    },
    messages: {
      delegatedNodes: {
        en: '{resource} is delegated to {delegation}, and the node pool {others} stands in it.',
        ja: '{resource}は{delegation}に委任されていますが、ノードプール{others}が置かれています。',
      },
      shared: {
        en: '{resource} is for {owner} alone, and {others} stands in it too.',
        ja: '{resource}は{owner}専用ですが、{others}も置かれています。',
      },
      apiServerShared: {
        en: '{resource} is the API server subnet of {owner}, and {others} uses it too.',
        ja: '{resource}は{owner}のAPIサーバー用サブネットですが、{others}も使用しています。',
      },
      wrongDelegation: {
        en: '{resource} is delegated to {delegation}, which {owner} does not accept.',
        ja: '{resource}は{delegation}に委任されており、{owner}では使用できません。',
      },
    },
  },
  check: (context) => context.resourcesOf('subnet').flatMap((subnet) => violationOf(context, subnet) ?? []),
  fix: ({ resource, message, related = [] }, context): readonly Edit[] | undefined => {
    const [owner = ''] = related;
    if (message === 'wrongDelegation') {
      return [setValues('subnet', resource, { delegation: delegationFor(context, owner) })];
    }
    if (message === 'delegatedNodes') {
      return servesAnother(context, resource)
        ? movesOf(context, resource, isUndelegated)
        : [setValues('subnet', resource, { delegation: 'none' })];
    }
    if (message === 'apiServerShared') {
      return [repairEdit((document) => ownApiServerSubnet(document, resource, owner))];
    }
    const reserved = ownerOf(childrenIn(context, resource), context.nameOf(resource));
    // A reserved name without its rightful owner is only a wrong name.
    if (reserved?.kind === undefined) return [ordinaryName(context, resource)];
    return movesOf(context, resource, (kind) => kind !== reserved.kind);
  },
});

/** What a subnet is for, by its reserved name or by what stands in it that wants a subnet for itself. */
interface Owner {
  readonly id?: ResourceId;
  readonly kind?: string;
  readonly name: string;
  readonly delegation?: string | undefined;
}

function violationOf(context: AnalysisContext, subnet: Typed<'subnet'>): Violation<Message> | undefined {
  const { id, props } = subnet;
  const children = childrenIn(context, id);
  const pools = children.filter(([, { kind }]) => isUndelegated(kind));
  const owner = ownerOf(children, subnet.name);
  const strangers = owner === undefined ? [] : children.filter(([, { kind }]) => kind !== owner.kind);
  const { delegation } = props;
  if (owner !== undefined && strangers.length > 0) {
    return found('shared', owner.name, strangers, owner.id);
  }
  const clusters = apiServersIn(context, id);
  const [cluster] = clusters;
  const users = [...children, ...podUsers(context, id)];
  if (cluster !== undefined && users.length > 0) {
    return found('apiServerShared', cluster.name, users, cluster.id);
  }
  if (pools.length > 0 && delegation !== 'none') return found('delegatedNodes', '', pools);
  const accepted = owner?.delegation ?? (cluster === undefined ? undefined : apiServerDelegation);
  const ownerName = owner?.name ?? cluster?.name;
  if (ownerName === undefined || delegation === 'none' || delegation === accepted) return undefined;
  return found('wrongDelegation', ownerName, [], owner?.id ?? cluster?.id);

  function found(message: Message, name: string, others: Children, ownerId?: ResourceId): Violation<Message> {
    return {
      resource: id,
      message,
      parameters: { delegation, owner: name, others: others.map(([, other]) => other.name).join(', ') },
      set: setOf({
        delegation: message === 'delegatedNodes' || message === 'wrongDelegation' ? delegation : undefined,
        owner: ownerId,
        other: others.map(([other]) => other),
      }),
      related: [...(ownerId === undefined ? [] : [ownerId]), ...others.map(([other]) => other)],
    };
  }
}

type Children = readonly (readonly [ResourceId, Resource])[];

function childrenIn(context: AnalysisContext, subnet: ResourceId): Children {
  return Object.entries(context.document.resources).filter(([, { parent }]) => parent === subnet);
}

function isUndelegated(kind: string): boolean {
  return requirementOf(kindOf(kind))?.undelegated === true;
}

function ownerOf(children: Children, subnetName: string): Owner | undefined {
  const candidates = children.flatMap(([id, { kind, name }]) => {
    const requirement = requirementOf(kindOf(kind));
    return requirement?.dedicated === true ? [{ id, kind, name, requirement }] : [];
  });
  const named = candidates.find(({ requirement }) => requirement.name === subnetName);
  if (named === undefined && isReservedSubnet(subnetName)) return { name: subnetName };
  const owner = named ?? candidates[0];
  return owner === undefined ? undefined : { ...owner, delegation: owner.requirement.delegation };
}

function apiServersIn(context: AnalysisContext, subnet: ResourceId): readonly Typed<'aks-cluster'>[] {
  return context
    .resourcesOf('aks-cluster')
    .filter(({ props }) => props.apiServerAccess === 'vnetIntegration' && props.apiServerSubnet === subnet);
}

/** Pools whose pods have their addresses in the subnet. */
function podUsers(context: AnalysisContext, subnet: ResourceId): Children {
  return context
    .resourcesOf('node-pool')
    .filter(({ props }) => props.podSubnet === subnet)
    .filter(({ props }) => context.resource('aks-cluster', props.cluster)?.props.networkMode === 'podSubnet')
    .flatMap(({ id }) => {
      const pool = context.document.resources[id];
      return pool === undefined ? [] : [[id, pool] as const];
    });
}

function servesAnother(context: AnalysisContext, subnet: ResourceId): boolean {
  return apiServersIn(context, subnet).length > 0 || podUsers(context, subnet).length > 0;
}

function delegationFor(context: AnalysisContext, owner: ResourceId) {
  if (context.resource('aks-cluster', owner) !== undefined) return apiServerDelegation;
  const kind = context.document.resources[owner]?.kind ?? '';
  return requirementOf(kindOf(kind))?.delegation === 'Microsoft.Network/applicationGateways'
    ? 'Microsoft.Network/applicationGateways'
    : 'none';
}

function movesOf(
  context: AnalysisContext,
  subnet: ResourceId,
  moves: (kind: string) => boolean,
): readonly Edit[] {
  return childrenIn(context, subnet)
    .filter(([, { kind }]) => moves(kind))
    .map(([id]) => repairEdit((document) => moveToFittingSubnet(document, id)));
}

function ordinaryName(context: AnalysisContext, subnet: ResourceId): Edit {
  const [role = 'workload'] = childrenIn(context, subnet).flatMap(
    ([, { kind }]) => requirementOf(kindOf(kind))?.role ?? [],
  );
  return (document) => rename(subnet, freeName(document, kinds.subnet, `snet-${role}`))(document);
}

/** The API server leaves, because it is one reference; what stands in the subnet has neighbours and rules there. */
function ownApiServerSubnet(document: DesignDocument, subnet: ResourceId, cluster: ResourceId) {
  const draft = new Draft(document);
  const network = resourceOf(document, 'subnet', subnet)?.parent;
  const range = network === undefined ? undefined : freeSubnetRange(document, network, 28)?.text;
  if (network === undefined || range === undefined) {
    draft.refuse({
      en: 'The virtual network has no free /28 for the API server',
      ja: '仮想ネットワークにAPIサーバー用の/28の空きがありません',
    });
    return draft.finish();
  }
  const apiServerSubnet = draft.add(
    'subnet',
    network,
    { addressPrefix: range, delegation: apiServerDelegation },
    'snet-apiserver',
  );
  draft.set('aks-cluster', cluster, { apiServerSubnet });
  const pods = draft.context.resourcesOf('node-pool').some(({ props }) => props.podSubnet === subnet);
  const others = draft.context
    .resourcesOf('aks-cluster')
    .some(({ props }) => props.apiServerSubnet === subnet);
  if (!pods && !others) draft.set('subnet', subnet, { delegation: 'none' });
  return draft.finish();
}
