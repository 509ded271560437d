import type { Language } from '../../core/text/text.ts';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in the coarsest unit that says it: "12 minutes ago". Both times in milliseconds. */
export function agoText(then: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = Math.max(0, now - then);
  const [unit, length] = steps.find(([, size]) => past >= size) ?? (['second', past] as const);
  // Under a minute is now, whatever the seconds.
  return format.format(unit === 'second' ? 0 : -Math.floor(past / length), unit);
}
