/** A day of the calendar, as `2026-11-28`: days compare as their texts do. A text from outside is one by `isDay`. */
export type Day = `${number}-${number}-${number}`;

/** Whether a text is a day that the calendar has, four, two and two digits. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have becomes one of the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that a clock shows where it stands. */
export function dayOf(clock: Date): Day {
  const numbers = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()];
  const [year = '', month = '', day = ''] = numbers.map((number) => String(number).padStart(2, '0'));
  return `${year.padStart(4, '0')}-${month}-${day}` as Day;
}
