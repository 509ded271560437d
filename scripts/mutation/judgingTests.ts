/** Tests that judge none but their own folder: they take seconds for each run, and what they see others see before them. */
const slow: readonly string[] = [
  'src/core/bundle/',
  'src/core/iac/',
  'src/core/placement/placement.property.test.ts',
  'src/core/repairs/unblock/unblock.test.ts',
  'src/core/rules/engine.test.ts',
  'src/core/rules/proposeUnblock.test.ts',
  'src/core/rules/provenFixes.test.ts',
  'src/core/rules/regressions.test.ts',
  'src/core/scenarios/library/',
  'src/core/scenarios/runOwnFlows.test.ts',
  'src/core/share/link.test.ts',
  'src/core/templates/',
  // Of reach itself, and last all the same.
  'src/core/reach/engine/properties.test.ts',
];

/** Which tests judge a folder of core, such as `net` or `reach/walk`, and in which order. */
export interface JudgingTests {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folder's own tests first, slow ones last. */
  readonly order: (a: string, b: string) => number;
}

/** The tests of core without the slow ones of other folders. */
export function judgingTests(folder: string): JudgingTests {
  const house = `src/core/${folder.split('/')[0]}/`;
  const distance = (test: string): number =>
    slow.some((path) => test.startsWith(path)) ? 2 : test.startsWith(house) ? 0 : 1;
  return {
    include: ['src/core/**/*.test.ts'],
    exclude: slow
      .filter((path) => !path.startsWith(house))
      .map((path) => (path.endsWith('/') ? `${path}**` : path)),
    order: (a, b) => distance(a) - distance(b) || (a < b ? -1 : 1),
  };
}
