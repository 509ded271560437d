import type { Expression, Step } from '../iac/expression.ts';
import type { Statement as BicepStatement } from '../iac/bicep/ast.ts';
import type { Statement as TerraformStatement } from '../iac/terraform/ast.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { KindId } from './index.ts';
import type { Typed, TypedLink } from './values.ts';

/** What an exporter may ask in either language: typed resources, and other kinds only through what they publish. */
export interface ExportContext {
  readonly document: DesignDocument;
  resource<K extends KindId>(kind: K, id: ResourceId | null | undefined): Typed<K> | undefined;
  resourcesOf<K extends KindId>(kind: K): readonly Typed<K>[];
  linksOf<K extends KindId>(kind: K): readonly TypedLink<K>[];
  nameOf(id: ResourceId): string;
}

/** The parts of a bundle: a file of Terraform, a module of Bicep. */
export const exportAreas = ['network', 'firewall', 'gateway', 'cluster'] as const;

export type ExportArea = (typeof exportAreas)[number];

/**
 * What resources tell each other beside their ids. `ready`: what must exist before something that relies on the
 * resource is created, such as the route of a subnet before the cluster in it.
 */
export type PublishedTopic = 'ready' | 'private-address' | 'public-addresses' | 'identity-principal';

export interface TerraformContext extends ExportContext {
  /** Label of a resource, unique among those of its type, and the stem of what is derived from it. */
  label(id: ResourceId): string;
  /** `azurerm_subnet.aks.id`, or another attribute of a resource that is drawn. */
  attribute(id: ResourceId, ...steps: readonly Step[]): Expression;
  /** What the resource publishes on a topic; empty where it has nothing to say. */
  published(id: ResourceId | null | undefined, topic: PublishedTopic): readonly Expression[];
}

export interface TerraformExporter<K extends KindId> {
  /** Type of the main resource, to which references lead. */
  readonly type: string;
  readonly area: ExportArea;
  statements(resource: Typed<K>, context: TerraformContext): readonly TerraformStatement[];
  readonly publishes?: {
    readonly [T in PublishedTopic]?: (resource: Typed<K>, context: TerraformContext) => readonly Expression[];
  };
}

export interface BicepContext extends ExportContext {
  /** Symbol of a resource in the module that declares it, and the stem of what is derived from it. */
  symbol(id: ResourceId): string;
  /** The resource's id: a symbol's in its own module, a parameter's in any other. */
  id(id: ResourceId): Expression;
  /** What the resource publishes on a topic, brought into this module where it comes from another one. */
  published(id: ResourceId | null | undefined, topic: PublishedTopic): readonly Expression[];
}

export interface BicepExporter<K extends KindId> {
  readonly area: ExportArea;
  statements(resource: Typed<K>, context: BicepContext): readonly BicepStatement[];
  readonly publishes?: {
    readonly [T in PublishedTopic]?: (resource: Typed<K>, context: BicepContext) => readonly Expression[];
  };
}
