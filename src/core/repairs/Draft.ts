import { freeName } from '../placement/freeName.ts';
import { kindOf, type KindId, type PropsOf } from '../kinds/registry/kinds.ts';
import { addResource } from '../placement/place.ts';
import type { Refusal } from '../placement/refusal.ts';
import { propsFor } from '../kinds/contract/values.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { putResource, type Edit } from '../model/edits.ts';
import { newId } from '../model/newId.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { Text } from '../text/text.ts';
import { setValues } from './setValues.ts';

/**
 * A repair in the making: every step works on what the step before left. The first step that is refused refuses the
 * whole, so that a design is never half repaired.
 */
export class Draft {
  #document: DesignDocument;
  #refusal: Refusal | undefined;
  #context: AnalysisContext | undefined;

  constructor(document: DesignDocument) {
    this.#document = document;
  }

  /** The facts of the design as it stands after the steps so far. */
  get context(): AnalysisContext {
    const context = this.#context ?? createAnalysisContext(this.#document);
    this.#context = context;
    return context;
  }

  get refused(): boolean {
    return this.#refusal !== undefined;
  }

  apply(edit: Edit): void {
    if (this.refused) return;
    this.#document = edit(this.#document);
    this.#context = undefined;
  }

  /** Makes another repair a part of this one. */
  applyRepair(repair: (document: DesignDocument) => Result<DesignDocument, Refusal>): void {
    if (this.refused) return;
    const repaired = repair(this.#document);
    if (repaired.ok) this.apply(() => repaired.value);
    else this.#refusal = repaired.error;
  }

  set<K extends KindId>(kind: K, id: ResourceId, values: Partial<PropsOf<K>>): void {
    this.apply(setValues(kind, id, values));
  }

  /** Places a new resource in free space of its parent; answers its id. */
  add<K extends KindId>(kind: K, parent: ResourceId, values: Partial<PropsOf<K>>, name?: string): ResourceId {
    if (this.refused) return '';
    const named = name === undefined ? {} : { name: this.#freeName(kind, name) };
    const added = addResource(this.#document, kind, { parent, ...named, props: propsFor(kind, values) });
    if (!added.ok) {
      this.#refusal = added.error;
      return '';
    }
    this.apply(() => added.value.document);
    this.set(kind, added.value.id, values);
    return added.value.id;
  }

  /** Makes a resource that stands nowhere, such as a route table; hosts refer to it afterwards. */
  addAttached<K extends KindId>(kind: K, role: string, values: Partial<PropsOf<K>>): ResourceId {
    const id = newId(this.#document, kind);
    const name = this.#freeName(kind, `${kindOf(kind)?.abbreviation ?? kind}-${role}`);
    this.apply(putResource(id, { kind, name, position: { x: 0, y: 0 }, props: propsFor(kind, values) }));
    return id;
  }

  refuse(reason: Text): void {
    this.#refusal ??= { reason };
  }

  finish(): Result<DesignDocument, Refusal> {
    return this.#refusal === undefined ? success(this.#document) : failure(this.#refusal);
  }

  #freeName(id: KindId, base: string): string {
    const kind = kindOf(id);
    return kind === undefined ? base : freeName(this.#document, kind, base);
  }
}

/** A shared repair as an edit; where it is refused, the document stays as it is and the engine offers nothing. */
export function repairEdit(repair: (document: DesignDocument) => Result<DesignDocument, Refusal>): Edit {
  return (document) => {
    const repaired = repair(document);
    return repaired.ok ? repaired.value : document;
  };
}
