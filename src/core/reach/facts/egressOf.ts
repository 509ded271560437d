import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from './analysisContext.ts';

/** The subnets that the pods and nodes of a cluster leave from, by whether a firewall sees all that leaves. */
export interface Egress {
  readonly filtered: readonly ResourceId[];
  readonly unfiltered: readonly ResourceId[];
  /** Behind an appliance or a gateway of which the design does not say what it does. */
  readonly unknown: readonly ResourceId[];
}

/** Which subnets of a cluster let pods or nodes leave past every firewall. */
export function egressOf(context: AnalysisContext, cluster: ResourceId): Egress {
  const judged = context.podSources(cluster).map((subnet) => [subnet, context.filtered(subnet)] as const);
  const those = (answer: 'yes' | 'no' | 'maybe') =>
    judged.filter(([, filtered]) => filtered === answer).map(([subnet]) => subnet);
  return { filtered: those('yes'), unfiltered: those('no'), unknown: those('maybe') };
}
