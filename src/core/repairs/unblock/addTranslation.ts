import type { Edit } from '../../model/edits.ts';
import { repairEdit } from '../Draft.ts';
import { natRule } from '../natRule.ts';
import { withFirewallPolicy } from '../withFirewallPolicy.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { rangeOf } from './rangeOf.ts';

/** The firewall translates to the internal service that listens on the port, where there is one and no other. */
export function addTranslation({ context, flow, blocker }: BlockedFlow): readonly Edit[] {
  const firewall = context.resource('azure-firewall', blocker.decidedBy?.resource);
  const [found, ...others] = context
    .resourcesOf('kubernetes-service')
    .filter(({ props }) => props.exposure === 'internalLoadBalancer')
    .flatMap((service) =>
      service.props.ports
        .filter(
          ({ port, protocol }) =>
            port === blocker.packet?.port && (protocol === 'UDP') === (flow.protocol === 'UDP'),
        )
        .map((port) => ({ service, port })),
    );
  if (firewall === undefined || found === undefined || others.length > 0) return [];
  const source = rangeOf(context, blocker.packet?.source ?? '') ?? '*';
  return [
    repairEdit((document) =>
      withFirewallPolicy(document, firewall.id, (draft, policy) => {
        const natRules = draft.context.resource('firewall-policy', policy)?.props.natRules ?? [];
        const added = natRule(found.service, found.port, [source], natRules);
        draft.set('firewall-policy', policy, { natRules: [...natRules, added] });
      }),
    ),
  ];
}
