import { resource, type Statement } from '../../iac/bicep/ast.ts';
import { originating, ref, type Expression, type Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepExporters } from '../../kinds/registry/bicepExporters.ts';
import { bicepHost } from '../../kinds/shared/bicepHost.ts';
import { inputsOf, memberOf } from '../createExportContext.ts';
import {
  type BicepContext,
  type BicepExporter,
  type ExportArea,
  type ExportContext,
  type PublishedTopic,
} from '../../kinds/contract/exportContext.ts';
import { isKindId, type KindId } from '../../kinds/registry/kinds.ts';
import type { Member } from '../../kinds/contract/networkBehaviour.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { BicepNames } from './bicepNames.ts';
import { emptyParts, type ModuleParts } from './moduleParts.ts';
import { perArea } from './perArea.ts';

/** A text that more than its own resource needs: a variable of the main file. */
export interface SharedText {
  readonly text: string;
  readonly description: string;
  readonly origin: ResourceId;
}

export interface BicepContexts {
  readonly of: Readonly<Record<ExportArea, BicepContext>>;
  readonly parts: Readonly<Record<ExportArea, ModuleParts>>;
  readonly shared: ReadonlyMap<string, SharedText>;
}

/**
 * The views of a design that exporters to Bicep have, one for each module. What they ask for is noted as they ask, so
 * only when all statements were made once is it known what each declaration has to offer: make them twice.
 */
export function bicepContexts(base: ExportContext, names: BicepNames): BicepContexts {
  const parts = perArea(emptyParts);
  const shared = new Map<string, SharedText>();
  const lookedUpWithin = new Set<ResourceId>();
  const inputs = inputsOf(base);
  const inside = childrenWithin(base);

  const contextOf = (area: ExportArea): BicepContext => {
    const own = parts[area];

    const pass = (name: string, description: string, origin: ResourceId, value: Expression): Expression => {
      own.parameters.set(name, { type: 'string', description, origin, value });
      return ref(name);
    };
    const imported = (owner: ExportArea, id: ResourceId, fact: string, value: Value): Expression => {
      const name = names.fact(id, fact);
      const description = `The ${fact} of ${base.nameOf(id)}.`;
      parts[owner].outputs.set(name, { description, origin: id, value });
      return pass(name, description, id, ref(owner, 'outputs', name));
    };
    const parentWithin = (id: ResourceId): ResourceId | undefined =>
      exporterOf(base, id)?.within === undefined ? undefined : base.document.resources[id]?.parent;
    const path = (id: ResourceId): string => {
      const parent = parentWithin(id);
      return parent === undefined ? names.symbol(id) : `${path(parent)}::${names.symbol(id)}`;
    };

    const context: BicepContext = {
      ...base,
      symbol: names.symbol,
      id: (id) => {
        const owner = areaOf(base, id) ?? area;
        if (owner !== area) return imported(owner, id, 'id', contexts[owner].id(id));
        if (parentWithin(id) !== undefined) lookedUpWithin.add(id);
        return ref(path(id), 'id');
      },
      found: (id, part) => {
        const owner = areaOf(base, id) ?? area;
        const symbol = names.symbol(id, part);
        if (owner === area && part === undefined) {
          if (parentWithin(id) !== undefined) lookedUpWithin.add(id);
          return ref(path(id));
        }
        const found = lookupOf(base, id, part);
        if (found === undefined) return undefined;
        if (owner === area) return ref(symbol);
        own.after.add(owner);
        const parent = part === undefined ? parentWithin(id) : undefined;
        if (parent !== undefined) context.found(parent);
        own.lookups.set(symbol, {
          parent: parent === undefined ? undefined : names.symbol(parent),
          statement: lookup(symbol, found.type, context.shared(id, nameFact(part), found.name), id, parent),
        });
        return ref(part === undefined ? path(id) : symbol);
      },
      own: (id, fact, text) =>
        shared.has(names.fact(id, fact)) ? context.shared(id, fact, text) : bicepHost(text),
      shared: (id, fact, text) => {
        const name = names.fact(id, fact);
        const description = `The ${fact} of ${base.nameOf(id)}.`;
        shared.set(name, { text, description, origin: id });
        return pass(name, description, id, ref(name));
      },
      within: (id) => {
        const children = inside.get(id) ?? [];
        return {
          bodies: children.flatMap((child) => {
            const body = bodyWithin(context, child);
            return body === undefined ? [] : [originating(child, body)];
          }),
          lookups: children.flatMap((child) => {
            const found = lookedUpWithin.has(child) ? lookupOf(base, child, undefined) : undefined;
            if (found === undefined) return [];
            const name = context.own(child, nameFact(undefined), found.name);
            return [lookup(names.symbol(child), found.type, name, child, id)];
          }),
        };
      },
      input: (id, key) => {
        const name = names.input(id, key);
        const asked = inputs.find((each) => each.id === id && each.input.key === key)?.input;
        own.parameters.set(name, {
          type: typeof asked?.placeholder === 'object' ? { arrayOf: 'string' } : 'string',
          description: asked?.description.en ?? '',
          origin: id,
          secret: asked?.secret ?? false,
          value: ref(name),
        });
        return ref(name);
      },
      published: (id, topic) => {
        const owner = id === null || id === undefined ? undefined : areaOf(base, id);
        if (id === null || id === undefined || owner === undefined) return [];
        // Made of what the design says, and so the same everywhere.
        if (owner === area || topic === 'private-address') return publishedBy(context, id, topic);
        if (topic === 'ready') {
          own.after.add(owner);
          return [];
        }
        return publishedBy(contexts[owner], id, topic).map((value, index) =>
          imported(owner, id, `${factOfTopic(topic)} ${index + 1}`, value),
        );
      },
    };
    return context;
  };

  const contexts = perArea(contextOf);
  return { of: contexts, parts, shared };
}

/** The resources that are declared inside of their container, by container. */
function childrenWithin(base: ExportContext): ReadonlyMap<ResourceId, readonly ResourceId[]> {
  const found = new Map<ResourceId, ResourceId[]>();
  for (const [id, { parent }] of Object.entries(base.document.resources)) {
    if (parent === undefined || exporterOf(base, id)?.within === undefined) continue;
    const siblings = found.get(parent) ?? [];
    siblings.push(id);
    found.set(parent, siblings);
  }
  return found;
}

function nameFact(part: string | undefined): string {
  return part === undefined ? 'name' : `${part} name`;
}

function factOfTopic(topic: PublishedTopic): string {
  return topic === 'public-addresses' ? 'public IP address' : topic;
}

function lookup(
  symbol: string,
  type: Parameters<typeof versioned>[0],
  name: Value,
  origin: ResourceId,
  parent: ResourceId | undefined,
): Statement {
  // A type inside of another takes its version.
  const target = parent === undefined ? versioned(type) : type.slice(type.lastIndexOf('/') + 1);
  return resource(symbol, target, { name }, { existing: true, origin });
}

function kindIdOf({ document }: ExportContext, id: ResourceId): KindId | undefined {
  const kind = (document.resources[id] ?? document.links[id])?.kind;
  return kind !== undefined && isKindId(kind) ? kind : undefined;
}

function exporterOf(base: ExportContext, id: ResourceId) {
  const kind = kindIdOf(base, id);
  return kind && bicepExporters[kind];
}

function areaOf(base: ExportContext, id: ResourceId): ExportArea | undefined {
  return exporterOf(base, id)?.area;
}

/** Asks the exporter of whatever kind the resource is of. */
function ask<R>(
  base: ExportContext,
  id: ResourceId,
  question: <K extends KindId>(exporter: BicepExporter<K>, member: Member<K>) => R | undefined,
): R | undefined {
  const of = <K extends KindId>(
    kind: K,
    exporter: BicepExporter<K> | undefined = bicepExporters[kind],
  ): R | undefined => {
    const member = memberOf(kind, id, base);
    return exporter && member && question(exporter, member);
  };
  const kind = kindIdOf(base, id);
  return kind && of(kind);
}

function lookupOf(base: ExportContext, id: ResourceId, part: string | undefined) {
  return ask(base, id, (exporter, member) => exporter.lookup?.(member, part, base));
}

function bodyWithin(context: BicepContext, id: ResourceId): Value | undefined {
  return ask(context, id, (exporter, member) => exporter.within?.(member, context));
}

function publishedBy(context: BicepContext, id: ResourceId, topic: PublishedTopic): readonly Expression[] {
  return ask(context, id, (exporter, member) => exporter.publishes?.[topic]?.(member, context)) ?? [];
}
