import type { ResourceId } from '../model/designDocument.ts';
import type { Flow } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/analysisContext.ts';

/** Machines that administrators work on: all that do not forward for others. */
export function jumpBoxes(context: AnalysisContext): readonly ResourceId[] {
  return context
    .resourcesOf('virtual-machine')
    .filter(({ props }) => !props.ipForwarding)
    .map(({ id }) => id);
}

/**
 * Connections from hosts to every API server: by the private name, or by the public one where only that resolves, as
 * an administrator would choose it.
 */
export function adminFlows(context: AnalysisContext, hosts: readonly ResourceId[]): readonly Flow[] {
  return context.resourcesOf('aks-cluster').flatMap((cluster) =>
    hosts.map((id) => {
      const calling = (by: 'private-name' | 'public-name'): Flow => ({
        from: { type: 'resource', id },
        to: { type: 'api-server', cluster: cluster.id, by },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      });
      const [byPrivate, byPublic] = [calling('private-name'), calling('public-name')];
      const resolves = (flow: Flow): boolean => context.trace(flow).disposition !== 'NAME_UNRESOLVED';
      return !resolves(byPrivate) && resolves(byPublic) ? byPublic : byPrivate;
    }),
  );
}
