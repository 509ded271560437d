import { applyEdits, type Edit } from '../../model/edits.ts';
import { setValues } from '../setValues.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

const backendProtocols = { HTTP: 'Http', HTTPS: 'Https' } as const;

/** Listeners and DNAT rules that lead to a port on which a service does not listen lead to its one port instead. */
export function correctPort({ context, blocker }: BlockedFlow): readonly Edit[] {
  const service = context.resource('kubernetes-service', blocker.decidedBy?.resource);
  const wrong = blocker.packet?.port;
  const [listening, ...others] = (service?.props.ports ?? []).filter(({ protocol }) => protocol !== 'UDP');
  if (service === undefined || listening === undefined || others.length > 0) return [];
  const { port, protocol } = listening;
  const leadsWrong = (target: string | null, to: number): boolean => target === service.id && to === wrong;
  const gateways = context
    .resourcesOf('application-gateway')
    .filter(({ props }) => props.listeners.some((each) => leadsWrong(each.backend, each.backendPort)))
    .map(({ id, props }) => {
      const listeners = props.listeners.map((listener) =>
        leadsWrong(listener.backend, listener.backendPort)
          ? {
              ...listener,
              backendPort: port,
              // Plain TCP says nothing of what is spoken on it.
              ...(protocol === 'HTTP' || protocol === 'HTTPS'
                ? { backendProtocol: backendProtocols[protocol] }
                : {}),
            }
          : listener,
      );
      return setValues('application-gateway', id, { listeners });
    });
  const policies = context
    .resourcesOf('firewall-policy')
    .filter(({ props }) =>
      props.natRules.some((rule) => leadsWrong(rule.translatedService, rule.translatedPort)),
    )
    .map(({ id, props }) => {
      const natRules = props.natRules.map((rule) =>
        leadsWrong(rule.translatedService, rule.translatedPort) ? { ...rule, translatedPort: port } : rule,
      );
      return setValues('firewall-policy', id, { natRules });
    });
  const edits = [...gateways, ...policies];
  return edits.length === 0 ? [] : [...edits, (document) => applyEdits(document, edits)];
}
