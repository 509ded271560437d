/** What a tool said of one thing that it was asked about. */
export interface Check {
  /** Such as `terraform validate reference-architecture`. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'could not run';
  /** What the tool wrote, where the check did not pass. */
  readonly detail: string;
}

export function judged(name: string, passed: boolean, detail: string): Check {
  return { name, outcome: passed ? 'passed' : 'failed', detail: passed ? '' : detail.trim() };
}

export function couldNotRun(name: string, detail: string): Check {
  return { name, outcome: 'could not run', detail: detail.trim() };
}
