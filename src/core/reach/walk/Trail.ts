import type { End, Passage, Session } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import type { TraceFinding } from '../../net/traceFinding.ts';
import type { Hop } from '../engine/trace.ts';

/** A hop to which decisions are still added. */
type OpenHop = Hop & { readonly steps: Step[] };

const copyOf = (hop: Hop): OpenHop => ({ ...hop, steps: [...hop.steps] });

/** What a walk has gathered so far. A walk that may go several ways forks it. */
export class Trail {
  readonly hops: OpenHop[];
  readonly sessions: Session[];
  readonly findings: TraceFinding[];
  /** What may have stopped the packet; matters only where nothing else does. */
  readonly doubts: End[];
  /** What may have led it elsewhere; whatever comes after is not certain. */
  readonly detours: End[];
  readonly #visited: string[];
  /** It passed something that filters. */
  filtered: boolean;
  /** A web application firewall looked at the request. */
  inspected: boolean;
  /** It reached a machine behind a load balancer or gateway. */
  served: boolean;

  constructor(other?: Trail) {
    this.hops = (other?.hops ?? []).map(copyOf);
    this.sessions = [...(other?.sessions ?? [])];
    this.findings = [...(other?.findings ?? [])];
    this.doubts = [...(other?.doubts ?? [])];
    this.detours = [...(other?.detours ?? [])];
    this.#visited = [...(other?.visited() ?? [])];
    this.filtered = other?.filtered ?? false;
    this.inspected = other?.inspected ?? false;
    this.served = other?.served ?? false;
  }

  visited(): readonly string[] {
    return this.#visited;
  }

  /** False where the same packet was at the same place before. */
  visit(place: string, { source, destination, port }: Packet): boolean {
    const crumb = `${place} ${source.text} ${destination.text} ${port}`;
    if (this.#visited.includes(crumb)) return false;
    this.#visited.push(crumb);
    return true;
  }

  /** The packet enters a node; steps at the node where it already is are added there. */
  enter({ node, steps }: Passage, { source, destination, port }: Packet): void {
    const previous = this.hops.at(-1);
    if (previous?.node.id === node.id) previous.steps.push(...steps);
    else
      this.hops.push({ node, source: source.text, destination: destination.text, port, steps: [...steps] });
  }

  /** One more decision at the node where the packet is. */
  decide(step: Step): void {
    this.hops.at(-1)?.steps.push(step);
  }

  get node(): NodeReference | undefined {
    return this.hops.at(-1)?.node;
  }

  note(...findings: readonly TraceFinding[]): void {
    for (const finding of findings) {
      const isKnown = this.findings.some(
        ({ code, resource }) => code === finding.code && resource === finding.resource,
      );
      if (!isKnown) this.findings.push(finding);
    }
  }

  /** Goes on with what another walk gathered. */
  append(other: Trail): void {
    this.hops.push(...other.hops);
    this.note(...other.findings);
    this.doubts.push(...other.doubts);
    this.detours.push(...other.detours);
    this.served ||= other.served;
    this.inspected ||= other.inspected;
  }
}
