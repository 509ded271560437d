// Writes src/core/share/dictionaryAdditions.ts: text that links of the newest format need not repeat, beside that of the
// format before. Run once for each link format and never again for the same one, because a changed character makes
// every link that was ever sent unreadable.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/core/kinds/contract/catalogue.ts';
import type { Field, Fields } from '../src/core/kinds/contract/field.ts';
import { kinds } from '../src/core/kinds/registry/kinds.ts';
import type { Kind } from '../src/core/kinds/contract/kind.ts';
import type { JsonValue } from '../src/core/lib/canonicalJson.ts';
import { canonicalDocument } from '../src/core/model/serializeDocument.ts';
import { dictionary } from '../src/core/share/dictionary.ts';
import { templates } from '../src/core/templates/index.ts';

/** Every value that a field's form offers, the default last. */
function valuesOf({ control, default: initial }: Field): readonly JsonValue[] {
  if (control.type === 'choice') return control.options;
  if (control.type === 'choices') return [control.options];
  if (control.type === 'toggle') return [!initial];
  if (control.type === 'rows') return [[skeleton(control.fields)]];
  return [initial];
}

/** An object with every field, in the order in which a document writes them. */
function skeleton(fields: Fields): JsonValue {
  const entries = Object.entries(fields).map(([key, field]) => [key, valuesOf(field).at(-1) ?? null]);
  return Object.fromEntries(entries);
}

function choicesOf(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ control }) =>
    control.type === 'choice'
      ? [...control.options]
      : control.type === 'rows'
        ? choicesOf(control.fields)
        : [],
  );
}

const all = Object.values<Kind>(kinds);
const words = new Set(
  all.flatMap(({ fields }) => choicesOf(fields)).filter((word) => !dictionary.includes(`"${word}"`)),
);
const fresh = all.filter(({ id }) => !dictionary.includes(`"kind":"${id}"`));
const skeletons = fresh.map(({ id, abbreviation, fields }) =>
  JSON.stringify({
    [`${id}-1`]: {
      kind: id,
      name: `${abbreviation}-shop`,
      parent: 'subnet-1',
      position: { x: 20, y: 60 },
      props: skeleton(fields),
    },
  }),
);
// Deflate spends fewest bits on what stands nearest: the design that others are drawn from comes last.
const designs = templates
  .filter(({ id }) => id === 'reference-architecture')
  .map(({ document }) => JSON.stringify(canonicalDocument(document, catalogue)));
const parts = [[...words].map((word) => `"${word}"`).join(''), ...skeletons, ...designs];

const target = fileURLToPath(new URL('../src/core/share/dictionaryAdditions.ts', import.meta.url));
if (existsSync(target) && !process.argv.includes('--overwrite')) {
  process.stderr.write(
    'The dictionary exists, and links that were sent need it as it is. A new one takes a new link format.\n',
  );
  process.exitCode = 1;
} else {
  const lines = parts.map((part) => `  '${part.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}',`);
  writeFileSync(
    target,
    `/**
 * Text that links of format 2 need not repeat beside that of format 1, written by scripts/makeDictionary.ts from the
 * kinds and the reference architecture as they were then. Frozen: a changed character makes every link of that format unreadable.
 */
export const dictionaryAdditions = [
${lines.join('\n')}
].join('');
`,
  );
}
