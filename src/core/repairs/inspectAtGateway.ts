import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';
import { protectingPolicy } from './protectingPolicy.ts';

/** Gives a gateway the SKU that inspects, and a WAF policy of its own where it has none. */
export function inspectAtGateway(
  document: DesignDocument,
  gateway: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  attachWafPolicy(draft, gateway);
  return draft.finish();
}

/** The same as a step of a larger repair. */
export function attachWafPolicy(draft: Draft, id: ResourceId): void {
  const { context } = draft;
  const gateway = context.resource('application-gateway', id);
  if (gateway === undefined) return;
  const existing = context.resource('waf-policy', gateway.props.wafPolicy);
  const wafPolicy =
    existing?.id ?? draft.addAttached('waf-policy', context.document.settings.prefix, protectingPolicy);
  draft.set('application-gateway', id, { skuTier: 'WAF_v2', wafPolicy });
}
