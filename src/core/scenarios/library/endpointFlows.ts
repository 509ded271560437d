import type { Flow } from '../../net/flow.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { endpoints } from '../../azure/endpoints.ts';
import { podFlows } from '../podFlows.ts';

const httpsPort = 443;

/** Connections of pods to a well-known endpoint in the Internet, by its name and by its address. */
export function endpointFlows(context: AnalysisContext, wanted: string): readonly Flow[] {
  const endpoint = endpoints(context.document.settings.region).find(({ name }) => name === wanted);
  if (endpoint?.fqdn === undefined) return [];
  return [
    ...podFlows(context, { type: 'name', fqdn: endpoint.fqdn }, httpsPort),
    ...podFlows(context, { type: 'address', address: endpoint.address.text }, httpsPort),
  ];
}
