/**
 * The logs of a kind that tell an attack from ordinary use, without those that repeat or only count.
 * https://learn.microsoft.com/azure/azure-monitor/reference/logs-index
 */
export interface LogSource {
  readonly categories: readonly string[];
  /** Azure has tables of the resource's own in any case. */
  readonly hasOwnTables?: true;
}
