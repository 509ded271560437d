import type { Intent } from '../../net/flow.ts';
import type { Trace } from '../../reach/engine/trace.ts';
import type { Text } from '../../text/text.ts';

/** A walk and what was said of it: as much as a drawing needs. Scenarios, which judge walks, stand above pictures. */
export interface JudgedWalk {
  readonly trace: Trace;
  readonly verdict: 'pass' | 'fail' | 'unknown';
}

/** What somebody wanted to know by a walk. */
export interface WalkPurpose {
  readonly title: Text;
  readonly intent: Intent;
  /** The lane in which it is drawn. */
  readonly protection: 'controlPlane' | 'inbound' | 'outbound';
}
