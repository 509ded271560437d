const longestSlug = 60;
const ascii = /^[ -~]*$/;

/**
 * Lower-case ASCII letters, digits and single hyphens, at most 60 characters: `"Café AKS (1)"` is `cafe-aks-1`.
 * Text without any such letter, Japanese for instance, gives the fallback.
 */
export function slug(text: string, fallback = 'item'): string {
  const plain = ascii.test(text) ? text : text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const hyphenated = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longestSlug)
    .replace(/-$/, '');
  return hyphenated === '' ? fallback : hyphenated;
}

/** The name itself while it is free, else with the next free number: `snet-aks`, `snet-aks-2`, `snet-aks-3`. */
export function uniqueName(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  const numbered = /^(.+)-(\d{1,2})$/.exec(base);
  const stem = numbered?.[1] ?? base;
  let number = Number(numbered?.[2] ?? 1);
  let name: string;
  do name = `${stem}-${++number}`;
  while (taken.has(name));
  return name;
}
