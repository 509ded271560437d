import { slug, uniqueName } from '../lib/identifiers.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Fields, Values } from '../kinds/contract/field.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { kindContext } from '../kinds/contract/kindContext.ts';

/** Names that resources of a kind carry; a name is free when none of them does. */
export function namesOf(document: DesignDocument, kind: string): ReadonlySet<string> {
  const sameKind = Object.values(document.resources).filter((resource) => resource.kind === kind);
  return new Set(sameKind.map(({ name }) => name));
}

/** The longest beginning of the name that Azure accepts for the kind, with room for a number. */
function accepted({ naming }: Kind, base: string): string {
  for (const candidate of [base, slug(base, ''), slug(base, '').replaceAll('-', '')]) {
    for (let length = candidate.length; length > 0; length -= 1) {
      const name = candidate.slice(0, length);
      if (naming.pattern.test(name) && numbered(naming.pattern, name, 99) !== undefined) return name;
    }
  }
  return naming.example;
}

function numbered(pattern: RegExp, base: string, number: number): string | undefined {
  return [`${base}-${number}`, `${base}${number}`].find((name) => pattern.test(name));
}

/** The base itself while it is free among its kind, else with the next number: `nsg-aks-2`, for a pool `user2`. */
export function freeName(document: DesignDocument, kind: Kind, base: string): string {
  const taken = namesOf(document, kind.id);
  const stem = accepted(kind, base);
  const hyphenated = uniqueName(stem, taken);
  if (kind.naming.pattern.test(hyphenated)) return hyphenated;
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** The name of a host without the word for what it is, so that `nsg-aks` docks on `snet-aks` and on `aks-subnet`. */
function roleOf(name: string, { abbreviation, id }: Kind): string {
  if (name.startsWith(`${abbreviation}-`)) return name.slice(abbreviation.length + 1);
  return name.endsWith(`-${id}`) ? name.slice(0, -id.length - 1) : name;
}

/**
 * The next free name of a new resource: `<abbreviation>-<prefix>` with the prefix of the design, or with the role of
 * the host that it is docked on, or what the kind says.
 */
export function newName(
  document: DesignDocument,
  kind: Kind,
  values: Values<Fields>,
  host?: { readonly name: string; readonly kind: Kind },
): string {
  const role = host === undefined ? document.settings.prefix : roleOf(host.name, host.kind);
  const base = kind.baseName?.(values, kindContext(document));
  return freeName(document, kind, base ?? `${kind.abbreviation}-${slug(role, 'design')}`);
}
