/**
 * A finding that somebody decided to live with, and why. It covers what was known when it was given: a higher severity,
 * or more of the same, is a finding again.
 */
export interface Waiver {
  /**
   * Identity of the finding, `rule:resource:message:subject`. Waivers of version 1 named a rule and a resource, and
   * cover whatever the rule says of it: `rule:resource`, without `accepts`.
   */
  readonly finding: string;
  /** How the finding stood at the time; absent in a waiver of version 1. */
  readonly accepts?: Acceptance;
  readonly reason: string;
  /** Empty where nobody was named. */
  readonly approver: string;
  /** Day as `2026-11-28`; empty in a waiver of version 1, which did not say. */
  readonly created: string;
  /** First day on which it no longer counts; absent: it does not end. */
  readonly expires?: string;
}

export interface Acceptance {
  readonly severity: string;
  /** Everything that the finding covered, one text for each: a port, a source, a parameter with its value. */
  readonly set: readonly string[];
}
