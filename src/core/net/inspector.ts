import type { ResourceId } from '../model/designDocument.ts';
import type { End } from './end.ts';
import type { Packet } from './packet.ts';
import type { Step } from './step.ts';
import type { TraceFinding } from './traceFinding.ts';

/** What came of looking at one request. */
export interface Inspection {
  readonly steps: readonly Step[];
  /** Set where the request is stopped, or where nobody can tell. */
  readonly end?: End;
  readonly findings: readonly TraceFinding[];
}

/** Judges what an HTTP request carries, for every proxy that refers to it. */
export interface Inspector {
  readonly id: ResourceId;
  inspect(request: Packet): Inspection;
}
