import type { Protections, ScenarioResult } from '../scenarios/scenario.ts';
import type { Finding } from './rule.ts';

/** All that a design's readers are told of it: plain data, so that it crosses from a worker to the page. */
export interface Analysis {
  readonly protections: Protections;
  readonly scenarios: readonly ScenarioResult[];
  /** Worst first. */
  readonly findings: readonly Finding[];
}
