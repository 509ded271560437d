import type { Expression, Step, Value } from '../../iac/expression.ts';
import type { Statement as BicepStatement } from '../../iac/bicep/ast.ts';
import type { Statement as TerraformStatement } from '../../iac/terraform/ast.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import type { Text } from '../../text/text.ts';
import type { ArmType } from '../../azure/apiVersions.ts';
import type { KindId } from '../registry/kinds.ts';
import type { Member } from './networkBehaviour.ts';
import type { Typed, TypedLink } from './values.ts';

/** What an exporter may ask in either language: typed resources, and other kinds only through what they publish. */
export interface ExportContext {
  readonly document: DesignDocument;
  resource<K extends KindId>(kind: K, id: ResourceId | null | undefined): Typed<K> | undefined;
  resourcesOf<K extends KindId>(kind: K): readonly Typed<K>[];
  linksOf<K extends KindId>(kind: K): readonly TypedLink<K>[];
  nameOf(id: ResourceId): string;
  /** The private address planned for one of the resource's uses; undefined where its subnet is missing or full. */
  addressFor(id: ResourceId, use: string): string | undefined;
}

/** What only the person who deploys knows: a variable of Terraform, a parameter of Bicep. */
export interface ExportInput {
  /** In kebab case: `admin-group-object-ids`. No word of it may make a linter see a secret. */
  readonly key: string;
  /** In the code it stands in English, as all code does. */
  readonly description: Text;
  /** A list of text where this is a list. Of the right form, so that a plan works, and plainly not real. */
  readonly placeholder: string | readonly string[];
  /** Must not be shown or logged. */
  readonly secret?: boolean;
}

/** What follows from a resource in both languages alike, beside its own properties. */
export interface Derivation<K extends KindId> {
  inputs?(resource: Member<K>, context: ExportContext): readonly ExportInput[];
  /** What the design says of the resource and a bundle cannot, or what has to be done by hand. */
  notes?(resource: Member<K>, context: ExportContext): readonly Text[];
  /** What the subscription must have registered first; absent: Microsoft.Network alone. */
  resourceProviders?(resource: Member<K>, context: ExportContext): readonly ResourceProvider[];
  /** Whether an identity gets rights, which not everyone who may deploy can give. */
  assignsRoles?(resource: Member<K>, context: ExportContext): boolean;
}

/**
 * What a subscription must have registered before its resources can be created; registering costs nothing.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/azure-services-resource-providers
 */
export type ResourceProvider =
  | 'Microsoft.Compute'
  | 'Microsoft.ContainerRegistry'
  | 'Microsoft.ContainerService'
  | 'Microsoft.Insights'
  | 'Microsoft.KeyVault'
  | 'Microsoft.ManagedIdentity'
  | 'Microsoft.Network'
  | 'Microsoft.OperationalInsights'
  | 'Microsoft.PolicyInsights';

/** The parts of a bundle: a file of Terraform, a module of Bicep. */
export const exportAreas = ['network', 'services', 'firewall', 'gateway', 'cluster', 'access'] as const;

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

/** A file of Bicep beside those of the areas, with a constant path. */
export interface BicepModuleFile {
  readonly path: string;
  readonly statements: readonly BicepStatement[];
}

export interface BicepContext extends ExportContext {
  /** Symbol of a resource, or of a part of it, in the module that declares it; unique in the bundle. */
  symbol(id: ResourceId, part?: string): string;
  /** The resource's id: a symbol's in its own module, a parameter's in any other. */
  id(id: ResourceId): Expression;
  /**
   * The resource or a part of it itself, to scope by or to stand in: looked up by name where another module declares it.
   * Undefined where there is no such part.
   */
  found(id: ResourceId, part?: string): Expression | undefined;
  /** A text such as the name where its own resource writes it; a parameter as soon as another place says `shared`. */
  own(id: ResourceId, fact: string, text: string): Value;
  /** The same text anywhere else, said once for the whole bundle. */
  shared(id: ResourceId, fact: string, text: string): Expression;
  /** What is declared inside of the declaration of the resource: bodies, and lookups of those that others refer to. */
  within(id: ResourceId): { readonly bodies: readonly Value[]; readonly lookups: readonly BicepStatement[] };
  /** The parameter of one of the resource's inputs. */
  input(id: ResourceId, key: string): Expression;
  /** What the resource or link publishes on a topic, brought into this module where it comes from another one. */
  published(id: ResourceId | null | undefined, topic: PublishedTopic): readonly Expression[];
}

export interface BicepExporter<K extends KindId> {
  readonly area: ExportArea;
  statements(resource: Member<K>, context: BicepContext): readonly BicepStatement[];
  /** Present where the resource is written inside of its parent's declaration instead of as a statement. */
  within?(resource: Member<K>, context: BicepContext): Value;
  /** By what another module finds the resource, or a part of it that it has. */
  lookup?(
    resource: Member<K>,
    part: string | undefined,
    context: ExportContext,
  ): { readonly type: ArmType; readonly name: string } | undefined;
  /** Further files that the statements use; those of equal paths are equal. */
  modules?(resource: Member<K>, context: BicepContext): readonly BicepModuleFile[];
  /** What Bicep alone cannot say. */
  notes?(resource: Member<K>, context: ExportContext): readonly Text[];
  readonly publishes?: {
    readonly [T in PublishedTopic]?: (resource: Member<K>, context: BicepContext) => readonly Expression[];
  };
}
