import type { Flow, Payload } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';

type DrawnEntry = ReturnType<AnalysisContext['entries']>[number];

/** A connection of a client in the Internet to an entry. */
export function entryFlow(entry: DrawnEntry, payload: Payload): Flow {
  return {
    from: { type: 'internet', endpoint: 'client' },
    to: { type: 'address', address: entry.address.text },
    protocol: entry.protocol,
    port: entry.port,
    payload,
    serverName: entry.serverName,
  };
}
