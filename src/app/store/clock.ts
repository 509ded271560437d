/** The moment in UTC, as comments carry it. */
export function now(): string {
  return new Date().toISOString();
}

/** The day in UTC, as waivers carry it. */
export function today(): string {
  return now().slice(0, '2026-11-28'.length);
}
