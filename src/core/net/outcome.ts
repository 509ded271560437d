import type { Address } from './address.ts';
import type { AddressOwner } from './addressOwner.ts';
import type { End } from './end.ts';
import type { Inspection } from './inspector.ts';
import type { Location, Packet } from './packet.ts';
import type { NodeReference, Step } from './step.ts';
import type { TraceFinding } from './traceFinding.ts';

export type { End } from './end.ts';

/** What happened at one node. */
export interface Passage {
  readonly node: NodeReference;
  readonly steps: readonly Step[];
}

/** A connection that a node remembers, so that it can lead the reply back. */
export interface Session {
  readonly node: NodeReference;
  /** A firewall drops replies that it has no session for; the platform's own translation never does. */
  readonly keeper: 'firewall' | 'platform';
  /** The address that replies come to, where the source was translated. */
  readonly replyTo?: Address;
  /** The source before translation, and where the reply goes on from. */
  readonly source: Address;
  readonly resume: Location;
  /** Leaves no mark on the way back. */
  readonly silent?: boolean;
}

/** One of the machines behind a load balancer. */
export interface Backend {
  readonly element: AddressOwner;
  /** What the packet passes in the machine: an ingress controller, the pod. */
  readonly behind: readonly Passage[];
  /** The address and port that the load balancer writes into the packet; absent with floating IP. */
  readonly translated?: { readonly destination: Address; readonly port: number };
  /** Set where the machine itself refuses the client. */
  readonly refusal?: End;
}

interface Passed {
  readonly passages: readonly Passage[];
  readonly findings?: readonly TraceFinding[];
}

/** What an element does with a packet. */
export type Outcome =
  | (Passed & { readonly type: 'end'; readonly end: End })
  /** The packet has arrived. */
  | (Passed & { readonly type: 'deliver' })
  /** The packet, perhaps translated, goes on from a place. */
  | (Passed & {
      readonly type: 'send';
      readonly packet: Packet;
      readonly from: Location;
      readonly session: Session;
    })
  /** The packet goes to one of several machines, its destination unchanged. */
  | (Passed & {
      readonly type: 'balance';
      readonly backends: readonly Backend[];
      /** Port to which Azure's health probe must get through. */
      readonly probePort: number;
      readonly session?: Session;
    })
  /** The connection ends here, and a new one of the element's own begins. */
  | (Passed & {
      readonly type: 'proxy';
      readonly packets: readonly Packet[];
      readonly from: Location;
      /** Judges the request once a backend answers. */
      readonly inspection?: Inspection;
      /** How it ends where no backend answers. */
      unreachable(inner: End): End;
    });

/** Where a packet of an element's own starts. */
export interface Origin {
  readonly passages: readonly Passage[];
  readonly packet: Packet;
  readonly from: Location;
}
