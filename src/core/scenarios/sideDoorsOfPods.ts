import type { Flow } from '../net/flow.ts';
import { traceFinding, type FindingCode, type TraceFinding } from '../net/traceFinding.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { isSuccess } from '../reach/engine/isSuccess.ts';
import { platformServices } from '../azure/platformServices.ts';
import { podFlows } from './podFlows.ts';

const doors: readonly { readonly tag: string; readonly code: FindingCode }[] = [
  { tag: 'AzurePlatformDNS', code: 'DNS_TUNNEL_NOT_COVERED' },
  { tag: 'AzurePlatformIMDS', code: 'METADATA_SERVICE_NOT_COVERED' },
];

/** Flows of pods to a service of the platform, by the tag that holds it. */
export function platformFlows(context: AnalysisContext, tag: string | undefined): readonly Flow[] {
  return platformServices
    .filter((service) => service.tag === tag)
    .flatMap(({ address, ports }) =>
      ports.flatMap((port) =>
        podFlows(context, { type: 'address', address }, port, port === 53 ? 'UDP' : 'TCP'),
      ),
    );
}

/** Ways out of a pod that neither routes nor a firewall see, where no rule closes them. */
export function sideDoorsOfPods(context: AnalysisContext): readonly TraceFinding[] {
  return doors
    .filter(({ tag }) =>
      platformFlows(context, tag).some((flow) => isSuccess(context.trace(flow).disposition)),
    )
    .map(({ code }) => traceFinding(code));
}
