import { plannedAddress } from '../addressing/plannedAddress.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Text } from '../text/text.ts';
import { derivations } from '../kinds/registry/derivations.ts';
import type { Derivation, ExportContext, ExportInput } from '../kinds/contract/exportContext.ts';
import { kindIds, kinds, type KindId } from '../kinds/registry/kinds.ts';
import type { Member } from '../kinds/contract/networkBehaviour.ts';
import { linksOf, resource, resourcesOf } from '../kinds/contract/values.ts';

/** The part of the context that both languages share. */
export function createExportContext(document: DesignDocument): ExportContext {
  return {
    document,
    resource: (kind, id) => resource(document, kind, id),
    resourcesOf: (kind) => resourcesOf(document, kind),
    linksOf: (kind) => linksOf(document, kind),
    nameOf: (id) => document.resources[id]?.name ?? '',
    addressFor: (id, use) => plannedAddress(document, id, use),
  };
}

/** The resources or links of a kind, in document order. */
export function membersOf<K extends KindId>(kind: K, context: ExportContext): readonly Member<K>[] {
  return kinds[kind].placement.on === 'line' ? context.linksOf(kind) : context.resourcesOf(kind);
}

/** The resource or link, if it is there and of that kind. */
export function memberOf<K extends KindId>(
  kind: K,
  id: ResourceId,
  context: ExportContext,
): Member<K> | undefined {
  return context.resource(kind, id) ?? context.linksOf(kind).find((link) => link.id === id);
}

export interface AskedInput {
  readonly id: ResourceId;
  readonly input: ExportInput;
  /** The only resource of the design that asks for such a thing: no need to say whose it is. */
  readonly isOnly: boolean;
}

// Names, parameters, values and the README each ask for them.
const known = new WeakMap<DesignDocument, readonly AskedInput[]>();

/** Everything that the person who deploys has to fill in. */
export function inputsOf(context: ExportContext): readonly AskedInput[] {
  const inputs = known.get(context.document) ?? findInputs(context);
  known.set(context.document, inputs);
  return inputs;
}

function findInputs(context: ExportContext): readonly AskedInput[] {
  const asked = derivedOf(context, (derivation, member) =>
    (derivation.inputs?.(member, context) ?? []).map((input) => ({ id: member.id, input })),
  );
  const count = new Map<string, number>();
  for (const { input } of asked) count.set(input.key, (count.get(input.key) ?? 0) + 1);
  return asked.map(({ id, input }) => ({ id, input, isOnly: count.get(input.key) === 1 }));
}

/** What a bundle cannot say, or leaves to be done by hand. */
export function exportNotesOf(context: ExportContext): readonly Text[] {
  return derivedOf(context, (derivation, member) => derivation.notes?.(member, context) ?? []);
}

/** What the derivations say of all resources and links, in the order of their kinds. */
export function derivedOf<R>(
  context: ExportContext,
  ask: <K extends KindId>(derivation: Derivation<K>, member: Member<K>) => readonly R[],
): readonly R[] {
  const ofKind = <K extends KindId>(kind: K, derivation: Derivation<K> = derivations[kind]): readonly R[] =>
    membersOf(kind, context).flatMap((member) => ask(derivation, member));
  return kindIds.flatMap((kind) => ofKind(kind));
}
