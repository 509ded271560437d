/**
 * What a document may hold at most. Far above what a person draws; low enough that a hostile file cannot make the
 * page or the command line hang.
 */
export const limits = {
  resources: 2000,
  links: 2000,
  notes: 500,
  /** Each is walked with every edit. */
  flows: 200,
  /** Items of any list, and keys of any object. */
  items: 2000,
  /** Values of every kind in the whole document. */
  values: 300_000,
  depth: 10,
  text: 10_000,
  name: 120,
  key: 512,
  /** Of a finding: a rule, a resource, a message and a subject. */
  identity: 1000,
  /** An address, or a name in DNS. https://www.rfc-editor.org/rfc/rfc1035 */
  host: 253,
  lowestPort: 1,
  highestPort: 65_535,
  /** Canvas units from the origin, in each direction. */
  position: 1_000_000,
  size: 1_000_000,
} as const;
