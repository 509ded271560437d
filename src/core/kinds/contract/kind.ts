import type { Size } from '../../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../../model/designDocument.ts';
import type { Text } from '../../text/text.ts';
import type { Fields, Values } from './field.ts';

export const categories = ['outside', 'network', 'attached', 'edge', 'kubernetes'] as const;

export type Category = (typeof categories)[number];

/**
 * How a kind is drawn: a zone or container that holds others, a card, or a chip that is docked on each host that
 * refers to it.
 */
export type Shape = 'zone' | 'virtual-network' | 'subnet' | 'card' | 'chip' | 'line';

/** What a subnet must be like for a resource to stand in it. */
export interface SubnetRequirement {
  /** The exact name that Azure asks for, where it does. */
  readonly name?: string;
  /** The name that a subnet made for it takes, without the design's prefix: `snet-<role>`. */
  readonly role: string;
  /** Length of the prefix that a subnet made for it takes. */
  readonly prefixLength: number;
  /** The smallest subnet in which it still works. */
  readonly longestPrefixLength: number;
  /** Nothing else may stand in the subnet. */
  readonly dedicated: boolean;
  /** Service that the subnet is delegated to. */
  readonly delegation?: string;
  /** Azure refuses it in a subnet that is delegated to whatever service. */
  readonly undelegated?: true;
  /** Kinds that Azure lets nobody attach to such a subnet. */
  readonly refuses?: readonly string[];
}

/** Where a resource may stand. */
export type Placement =
  /** Free space is looked for above the networks, or left of them. */
  | { readonly on: 'canvas'; readonly side?: 'left' }
  /** On the canvas, in the space that Microsoft runs: nothing of yours routes there. */
  | { readonly on: 'microsoft' }
  | { readonly on: 'virtual-network' }
  /** `optional`: where it is drawn outside of any, something else gives it a place. */
  | { readonly on: 'subnet'; readonly subnet: SubnetRequirement; readonly optional?: true }
  /** Attached to hosts that refer to it by a property; it stands nowhere itself. */
  | { readonly on: 'host'; readonly hosts: readonly { readonly kind: string; readonly property: string }[] }
  /** A line between two resources of one kind. */
  | { readonly on: 'line'; readonly between: string };

export interface FieldText {
  readonly label: Text;
  readonly help?: Text;
  /** What an empty address means, where it is not that Azure assigns one. */
  readonly empty?: Text;
  /** Labels of the options of a choice; an option without one shows its own value, Azure's term. */
  readonly options?: Readonly<Record<string, Text>>;
  /** Labels of the columns of rows. */
  readonly columns?: Readonly<Record<string, FieldText>>;
}

export interface KindText<F extends Fields> {
  readonly name: Text;
  /** One sentence: what it is for in a secure AKS network. */
  readonly description: Text;
  /** What people call it elsewhere, in both languages: other clouds, Terraform, everyday speech. Parted by spaces. */
  readonly searchWords: string;
  readonly fields: { readonly [K in keyof F]: FieldText };
}

/** What a kind may look at when it says its facts or initial values: the document, never another kind's insides. */
export interface KindContext {
  readonly document: DesignDocument;
  /** The name of a resource, or undefined where the reference is broken. */
  nameOf(id: ResourceId | null): string | undefined;
  /** All resources of a kind, in document order. */
  resourcesOf(kind: string): readonly (readonly [ResourceId, Resource])[];
}

/** What it may look at when it says its facts. */
export interface FactContext extends KindContext {
  /** The private address planned for one of the resource's uses; undefined where it has none. */
  addressFor(use: string): string | undefined;
}

/** One line on a card. `icon` is the kind of the resource that the line names. */
export interface Fact {
  readonly text: Text;
  readonly icon?: string;
  readonly monospace?: boolean;
}

/** All that the editor, the outline, search, diff and the link need to know of a kind. */
export interface Kind<F extends Fields = Fields> {
  readonly id: string;
  readonly category: Category;
  /** The product in one word, for pictures that are too small for a name; absent: the name it is. */
  readonly shortName?: string;
  /**
   * SVG markup on a 24 px grid that inherits stroke and colour. Drawn with stroke 1.5 at 20-24 px, 1.8 at 16, 2 at
   * 12-14, round caps and joins.
   */
  readonly glyph: string;
  readonly shape: Shape;
  readonly size: Size;
  /** Abbreviation of the Cloud Adoption Framework with which a new name begins: `snet`, `afw`. */
  readonly abbreviation: string;
  /** What Azure accepts as a name. */
  readonly naming: { readonly pattern: RegExp; readonly example: string };
  readonly placement: Placement;
  /** Pods run on it: what reaches one is drawn on its card. */
  readonly runsPods?: true;
  /** Which ends of a flow the resource itself can be: what starts traffic of its own, and what somebody calls. */
  readonly flowEnds: readonly ('source' | 'target')[];
  readonly fields: F;
  readonly text: KindText<F>;
  /** At most two lines that matter on the card. Keep each under 20 characters: longer ones clip. */
  facts(values: Values<F>, context: FactContext): readonly Fact[];
  /** Values of a new resource that differ from the defaults, such as the only cluster there is. */
  initial?(context: KindContext): Partial<Values<F>>;
  /** The name of a new resource where `<abbreviation>-<prefix>` is not what Azure or Kubernetes users write. */
  baseName?(values: Values<F>, context: KindContext): string;
}

/** Keeps the types of the fields while it checks the contract. */
export function defineKind<const F extends Fields>(kind: Kind<F>): Kind<F> {
  return kind;
}

/** Names as most of Microsoft.Network accepts them. https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
export const networkNaming = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?$/,
  example: 'snet-aks',
} as const;
