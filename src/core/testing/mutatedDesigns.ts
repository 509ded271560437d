import { catalogue } from '../kinds/contract/catalogue.ts';
import { isKindId, kindIds } from '../kinds/registry/kinds.ts';
import {
  emptyDocument,
  type DesignDocument,
  type Resource,
  type ResourceId,
} from '../model/designDocument.ts';
import { applyEdits, rename, setProps, type Edit } from '../model/edits.ts';
import { parseDocument } from '../model/parseDocument.ts';
import { canonicalDocument } from '../model/serializeDocument.ts';
import { duplicate } from '../placement/paste.ts';
import { addResource } from '../placement/place.ts';
import { remove } from '../placement/remove.ts';
import { templates } from '../templates/index.ts';
import { exportExamples } from './examples/exportExamples.ts';
import { changedProps } from './changedDesigns.ts';
import { fieldsOf } from './fieldsOf.ts';
import { random, type Random } from './random.ts';

const most = 6;

/** Nobody draws more by chance, and every law is tried on many designs. */
const largest = 60;

const whole = templates.map(({ document }) => document);
const small = Object.values(exportExamples);

/**
 * Designs that nobody thought of: templates and examples with some values, names and resources changed at random, each
 * of which the reader accepts. The same seed gives the same designs.
 */
export function mutatedDesigns(count: number, seed: number): readonly DesignDocument[] {
  return Array.from({ length: count }, (_, index) => mutatedDesign(random(seed * 1_000_003 + index)));
}

function mutatedDesign(chance: Random): DesignDocument {
  let design = accepted(chance.pick(chance.below(2) === 0 ? whole : small)) ?? emptyDocument('empty');
  for (let step = 1 + chance.below(most); step > 0; step -= 1) {
    design = accepted(applyEdits(design, [changeOf(design, chance)])) ?? design;
  }
  return design;
}

/** As a file brings it back; undefined where no file may hold it. */
function accepted(document: DesignDocument | undefined): DesignDocument | undefined {
  if (document === undefined) return undefined;
  const parsed = parseDocument(canonicalDocument(document, catalogue), catalogue);
  return parsed.ok ? parsed.value : undefined;
}

function changeOf(document: DesignDocument, chance: Random): Edit {
  const [id, resource] = chance.pick(Object.entries(document.resources)) ?? [];
  const isFull = Object.keys(document.resources).length > largest;
  const what = chance.below(isFull ? 11 : 13);
  if (id === undefined || resource === undefined || what === 12) return adding(chance);
  if (what === 11) {
    const copy = duplicate(document, [id]);
    return () => (copy.ok ? copy.value.document : document);
  }
  if (what === 10) return remove([id]);
  if (what === 9) return rename(id, `${resource.name}${chance.below(9)}`);
  return changingField(document, id, resource, chance);
}

function changingField(
  document: DesignDocument,
  id: ResourceId,
  { kind, props }: Resource,
  chance: Random,
): Edit {
  const field = isKindId(kind) ? chance.pick(fieldsOf(kind)) : undefined;
  const other = field && chance.pick(changedProps(props, kind, field, document));
  return other === undefined ? (same) => same : setProps(id, { ...other });
}

function adding(chance: Random): Edit {
  const kind = chance.pick(kindIds) ?? 'subnet';
  return (document) => {
    const added = addResource(document, kind);
    return added.ok ? added.value.document : document;
  };
}
