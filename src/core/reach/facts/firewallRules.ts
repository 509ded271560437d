import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { resource, type Typed } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';

/** A policy as it is drawn. */
export type FirewallPolicy = Typed<'firewall-policy'>;
/** A network rule as its owner wrote it. */
export type NetworkRule = PropsOf<'firewall-policy'>['networkRules'][number];
/** An application rule as its owner wrote it. */
export type ApplicationRule = PropsOf<'firewall-policy'>['applicationRules'][number];

/** A rule with the policy that it is written in. */
export type Ordered<R> = R & { readonly policy: ResourceId };

/** The rules of a policy and its parents, each list in the order of evaluation. */
export interface FirewallRules {
  readonly network: readonly Ordered<NetworkRule>[];
  readonly application: readonly Ordered<ApplicationRule>[];
}

/** The policy and its parents, the outermost parent first, as their rules are evaluated. */
export function policyChain(document: DesignDocument, policy: ResourceId | null): readonly FirewallPolicy[] {
  const chain: FirewallPolicy[] = [];
  for (let current = resource(document, 'firewall-policy', policy); current !== undefined;) {
    if (chain.some(({ id }) => id === current?.id)) break;
    chain.unshift(current);
    current = resource(document, 'firewall-policy', current.props.basePolicy);
  }
  return chain;
}

/**
 * Rules in the order in which a firewall with this policy evaluates them: parents first, then by priority of the
 * group, then of the collection. Network rules come before application rules, whatever their priorities.
 * https://learn.microsoft.com/azure/firewall/rule-processing
 */
export function firewallRules(document: DesignDocument, policy: ResourceId | null): FirewallRules {
  const chain = policyChain(document, policy);
  return {
    network: chain.flatMap(({ id, props }) => inOrder(id, props.networkRules)),
    application: chain.flatMap(({ id, props }) => inOrder(id, props.applicationRules)),
  };
}

function inOrder<R extends { readonly groupPriority: number; readonly priority: number }>(
  policy: ResourceId,
  rules: readonly R[],
): readonly Ordered<R>[] {
  return rules
    .map((rule) => ({ ...rule, policy }))
    .toSorted((a, b) => a.groupPriority - b.groupPriority || a.priority - b.priority);
}
