import { datedFacts } from '../../azure/datedFacts.ts';
import { resource, resourcesOf, linksOf } from '../../kinds/contract/values.ts';
import type { Day } from '../../lib/day.ts';
import type { PinnedAddresses } from '../../addressing/planAddresses.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { addressFrom } from '../../net/address.ts';
import type { AnalysisContext } from './analysisContext.ts';
import { interfaceGroups, subnetsOf } from './interfaceGroups.ts';
import { namedAddresses } from '../engine/namedAddresses.ts';
import { serviceTags } from '../engine/serviceTags.ts';
import { subnetFacts } from '../engine/subnetFacts.ts';
import { topology } from '../engine/topology.ts';
import { tracer } from '../engine/tracer.ts';

/** Computes on the first call only. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** What a document does not say. */
interface Circumstances {
  /** Where no day is judged, the one of which the dated facts are true. */
  readonly day?: Day;
  /** Addresses that only a deployment would know: `<resource>/<use>` -> address. */
  readonly pins?: PinnedAddresses;
}

/** The facts of a design. Everything is computed when first asked for and kept, so that rules and scenarios share it. */
export function createAnalysisContext(
  document: DesignDocument,
  { day = datedFacts.readOn, pins = {} }: Circumstances = {},
): AnalysisContext {
  const network = once(() => topology(document, pins));
  const hasTag = once(() => serviceTags(network(), document.settings.region));
  const facts = once(() => subnetFacts(network(), hasTag()));
  const walk = once(() => tracer(network(), facts(), hasTag()));
  const poolsOf = (cluster: ResourceId) =>
    resourcesOf(document, 'node-pool').filter(({ props }) => props.cluster === cluster);
  const drawnSubnets = (ids: readonly (ResourceId | null | undefined)[]): readonly ResourceId[] => [
    ...new Set(ids.flatMap((id) => resource(document, 'subnet', id)?.id ?? [])),
  ];
  return {
    document,
    day,
    resource: (kind, id) => resource(document, kind, id),
    resourcesOf: (kind) => resourcesOf(document, kind),
    linksOf: (kind) => linksOf(document, kind),
    nameOf: (id) => document.resources[id]?.name ?? id,
    trace: (flow) => walk().trace(flow),
    addressesOf: (fqdn) => namedAddresses(network(), fqdn).map(({ text }) => text),
    entries: once(() => walk().entries()),
    effectiveRoutes: (subnet) => facts().effectiveRoutes(subnet),
    routeTo: (subnet, address) => {
      const destination = addressFrom(address);
      return destination === undefined ? undefined : facts().select(subnet, destination)?.route;
    },
    effectiveRules: (subnet, direction) => facts().effectiveRules(subnet, direction),
    interfaceGroups: (subnet) => interfaceGroups(network(), subnet),
    subnetsOf: (id) => subnetsOf(network(), id),
    admits: (subnet, direction, peer, port) => facts().admits(subnet, direction, peer, port),
    podSources: (cluster) => {
      const hasPodSubnets = resource(document, 'aks-cluster', cluster)?.props.networkMode === 'podSubnet';
      const pools = poolsOf(cluster);
      return drawnSubnets([
        ...pools.map(({ parent }) => parent),
        ...(hasPodSubnets ? pools.map(({ props }) => props.podSubnet) : []),
      ]);
    },
    nodeSubnets: (cluster) => drawnSubnets(poolsOf(cluster).map(({ parent }) => parent)),
    filtered: (subnet) => facts().filtered(subnet),
  };
}
