import { listenersOf } from '../../kinds/application-gateway/listeners.ts';
import type { PropsOf } from '../../kinds/registry/kinds.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from './analysisContext.ts';

type Gateway = Typed<'application-gateway'>;

type Listener = PropsOf<'application-gateway'>['listeners'][number];

/** A listener of a gateway with what inspects its requests. */
export interface ListenerPolicy {
  readonly listener: Listener;
  /** What it opens, in words that outlive its name: `public 443 shop.contoso.com`. */
  readonly opening: string;
  /** The policy of the listener, else that of the gateway; undefined where nothing inspects its requests. */
  readonly policy: Typed<'waf-policy'> | undefined;
}

/** The WAF policy that decides at each listener that serves requests; one that only redirects serves none. */
export function listenerPolicies(context: AnalysisContext, gateway: Gateway): readonly ListenerPolicy[] {
  return listenersOf(gateway, context)
    .filter(({ redirectToHttps }) => !redirectToHttps)
    .map((listener) => ({
      listener,
      opening: openingOf(listener),
      policy:
        context.resource('waf-policy', listener.wafPolicy) ??
        context.resource('waf-policy', gateway.props.wafPolicy),
    }));
}

function openingOf({ frontend, port, hostName }: Listener): string {
  return [frontend, port, hostName].join(' ').trim();
}

/** The gateways with a WAF that looks at requests to the service. */
export function inspectingGateways(context: AnalysisContext, service: ResourceId): readonly Gateway[] {
  return context
    .resourcesOf('application-gateway')
    .filter(
      (gateway) =>
        gateway.props.skuTier === 'WAF_v2' &&
        listenerPolicies(context, gateway).some(
          ({ listener, policy }) => listener.backend === service && policy?.props.state === 'Enabled',
        ),
    );
}

/** A policy with the gateways that use it. */
export interface UsedPolicy {
  readonly policy: Typed<'waf-policy'>;
  readonly gateways: readonly ResourceId[];
  /** What the listeners open whose requests it inspects, each with the id of its gateway. */
  readonly openings: readonly string[];
}

/** The policies that some gateway uses. */
export function usedPolicies(context: AnalysisContext): readonly UsedPolicy[] {
  return context.resourcesOf('waf-policy').flatMap((policy) => {
    const gateways = context
      .resourcesOf('application-gateway')
      .filter(({ props }) =>
        [props.wafPolicy, ...props.listeners.map(({ wafPolicy }) => wafPolicy)].includes(policy.id),
      );
    const openings = gateways.flatMap((gateway) =>
      listenerPolicies(context, gateway)
        .filter((inspected) => inspected.policy?.id === policy.id)
        .map(({ opening }) => `${gateway.id} ${opening}`),
    );
    return gateways.length === 0 ? [] : [{ policy, gateways: gateways.map(({ id }) => id), openings }];
  });
}
