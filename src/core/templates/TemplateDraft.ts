import type { KindId, PropsOf } from '../kinds/registry/kinds.ts';
import { propsFor } from '../kinds/contract/values.ts';
import type { Rect } from '../lib/geometry.ts';
import { emptyDocument, type DesignDocument, type LinkId, type ResourceId } from '../model/designDocument.ts';
import { putLink, putResource, setProps, setSettings } from '../model/edits.ts';
import { newId } from '../model/newId.ts';

export interface Place {
  readonly parent?: ResourceId;
  /** Relative to the parent; left out for what is docked on a host. */
  readonly at?: readonly [x: number, y: number];
  readonly size?: readonly [width: Rect['width'], height: Rect['height']];
}

/** A complete design in the making: positions are chosen by hand, so nothing is placed or checked. */
export class TemplateDraft {
  document: DesignDocument;

  constructor(name: string, prefix: string) {
    this.document = setSettings({ prefix })(emptyDocument(name));
  }

  add<K extends KindId>(
    kind: K,
    name: string,
    { parent, at: [x, y] = [0, 0], size }: Place,
    values: Partial<PropsOf<K>> = {},
  ): ResourceId {
    const id = newId(this.document, kind);
    const resource = {
      kind,
      name,
      ...(parent === undefined ? {} : { parent }),
      position: { x, y },
      ...(size === undefined ? {} : { size: { width: size[0], height: size[1] } }),
      props: propsFor(kind, values),
    };
    this.document = putResource(id, resource)(this.document);
    return id;
  }

  /** Values that can only be said when all resources are there. */
  set<K extends KindId>(kind: K, id: ResourceId, values: Partial<PropsOf<K>>): void {
    this.document = setProps(id, propsFor(kind, values))(this.document);
  }

  /** Both halves of a peering. */
  peer(a: ResourceId, b: ResourceId): void {
    const half = (from: ResourceId, to: ResourceId): LinkId => {
      const id = newId(this.document, 'peering');
      this.document = putLink(id, { kind: 'peering', from, to, props: {} })(this.document);
      return id;
    };
    half(a, b);
    half(b, a);
  }
}
