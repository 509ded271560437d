/** Whether a text is a moment in UTC as `Date.prototype.toISOString` writes it: `2026-11-28T18:00:00.000Z`. */
export function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
