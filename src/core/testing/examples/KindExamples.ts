import type { KindId, PropsOf } from '../../kinds/registry/kinds.ts';
import type { DesignDocument } from '../../model/designDocument.ts';

/** A design that shows something. Its exports stand in golden files of its name. */
export interface Example {
  readonly name: string;
  readonly design: DesignDocument;
}

/** What a kind shows of itself, for proofs of both exports. */
export interface KindExamples<K extends KindId = KindId> {
  /** The least that can be drawn with a resource of the kind. */
  readonly minimal: Example;
  /** Resources of the kind that between them set every field to something else than its default. */
  readonly full: Example;
  /** The fields that the full example leaves at their defaults, and why. */
  readonly notInFull?: Readonly<Partial<Record<keyof PropsOf<K>, string>>>;
  readonly further?: readonly Example[];
  /** The fields, and cells of rows as `rules.name`, that change nothing in the code of an export, and why. */
  readonly notExported?: Readonly<Record<string, string>>;
}
