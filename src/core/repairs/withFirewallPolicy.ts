import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';

/** Changes the policy of a firewall; one that has none gets one first, as strict as its tier allows. */
export function withFirewallPolicy(
  document: DesignDocument,
  firewall: ResourceId,
  change: (draft: Draft, policy: ResourceId) => void = () => undefined,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  change(draft, ensureFirewallPolicy(draft, firewall));
  return draft.finish();
}

/** The policy of a firewall, made where there is none; as a step of a larger repair. */
export function ensureFirewallPolicy(draft: Draft, firewall: ResourceId): ResourceId {
  const { context } = draft;
  const { skuTier, firewallPolicy } = context.resource('azure-firewall', firewall)?.props ?? {};
  const existing = context.resource('firewall-policy', firewallPolicy);
  if (existing !== undefined) return existing.id;
  const policy = draft.addAttached('firewall-policy', context.document.settings.prefix, {
    sku: skuTier ?? 'Standard',
    // Basic can only alert.
    threatIntelMode: skuTier === 'Basic' ? 'Alert' : 'Deny',
  });
  draft.set('azure-firewall', firewall, { firewallPolicy: policy });
  return policy;
}
