import type { Expression, Step } from '../iac/expression.ts';
import type { Statement as BicepStatement } from '../iac/bicep/ast.ts';
import type { Statement as TerraformStatement } from '../iac/terraform/ast.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Text } from '../text/text.ts';
import type { KindId } from './index.ts';
import type { Member } from './networkBehaviour.ts';
import type { Typed, TypedLink } from './values.ts';

/** What an exporter may ask in either language: typed resources, and other kinds only through what they publish. */
export interface ExportContext {
  readonly document: DesignDocument;
  resource<K extends KindId>(kind: K, id: ResourceId | null | undefined): Typed<K> | undefined;
  resourcesOf<K extends KindId>(kind: K): readonly Typed<K>[];
  linksOf<K extends KindId>(kind: K): readonly TypedLink<K>[];
  nameOf(id: ResourceId): string;
}

/** What only the person who deploys knows: a variable of Terraform, a parameter of Bicep. */
export interface ExportInput {
  /** In kebab case: `admin-group-object-ids`. No word of it may make a linter see a secret. */
  readonly key: string;
  readonly description: string;
  /** A list of text where this is a list. Of the right form, so that a plan works, and plainly not real. */
  readonly placeholder: string | readonly string[];
}

/** What follows from a resource in both languages alike, beside its own properties. */
export interface Derivation<K extends KindId> {
  inputs?(resource: Member<K>, context: ExportContext): readonly ExportInput[];
  /** What the design says of the resource and a bundle cannot, or what has to be done by hand. */
  notes?(resource: Member<K>, context: ExportContext): readonly Text[];
}

/** The parts of a bundle: a file of Terraform, a module of Bicep. */
export const exportAreas = ['network', 'firewall', 'gateway', 'cluster'] as const;

export type ExportArea = (typeof exportAreas)[number];

/**
 * What resources tell each other beside their ids. `ready`: what must exist before something that relies on the
 * resource is created, such as the route of a subnet before the cluster in it. `identity`: the id of a user-assigned
 * identity that was made for the resource.
 */
export type PublishedTopic = 'ready' | 'private-address' | 'public-addresses' | 'identity';

export interface TerraformContext extends ExportContext {
  /** Label of a resource or of a part of it; unique in the bundle, so that it is also free for each type. */
  label(id: ResourceId, part?: string): string;
  /** `azurerm_subnet.snet_aks.id`, or another attribute of a resource that is drawn. */
  attribute(id: ResourceId, ...steps: readonly Step[]): Expression;
  /** The variable of one of the resource's inputs. */
  input(id: ResourceId, key: string): Expression;
  /** What the resource or link publishes on a topic; empty where it has nothing to say. */
  published(id: ResourceId | null | undefined, topic: PublishedTopic): readonly Expression[];
}

export interface TerraformExporter<K extends KindId> {
  /** Type of the main resource, to which references lead. */
  readonly type: string;
  readonly area: ExportArea;
  statements(resource: Member<K>, context: TerraformContext): readonly TerraformStatement[];
  readonly publishes?: {
    readonly [T in PublishedTopic]?: (
      resource: Member<K>,
      context: TerraformContext,
    ) => readonly Expression[];
  };
}

export interface BicepContext extends ExportContext {
  /** Symbol of a resource, or of a part of it, in the module that declares it; unique in the bundle. */
  symbol(id: ResourceId, part?: string): string;
  /** The resource's id: a symbol's in its own module, a parameter's in any other. */
  id(id: ResourceId): Expression;
  /** The parameter of one of the resource's inputs. */
  input(id: ResourceId, key: string): Expression;
  /** What the resource or link publishes on a topic, brought into this module where it comes from another one. */
  published(id: ResourceId | null | undefined, topic: PublishedTopic): readonly Expression[];
}

export interface BicepExporter<K extends KindId> {
  readonly area: ExportArea;
  statements(resource: Member<K>, context: BicepContext): readonly BicepStatement[];
  readonly publishes?: {
    readonly [T in PublishedTopic]?: (resource: Member<K>, context: BicepContext) => readonly Expression[];
  };
}
