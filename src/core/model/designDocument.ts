import type { JsonValue } from '../lib/canonicalJson.ts';
import type { Point, Size } from '../lib/geometry.ts';
import type { Comment } from './comment.ts';
import type { OwnFlow } from './ownFlow.ts';
import type { ResourceId } from './resourceId.ts';
import type { Waiver } from './waiver.ts';

export type { Comment } from './comment.ts';
export type { ResourceId } from './resourceId.ts';
export type { Waiver } from './waiver.ts';

export type LinkId = string;

/** The values of a resource or link that differ from the defaults of its kind. */
export type Props = Readonly<Record<string, JsonValue>>;

/** One thing that is drawn. What its kind means, the catalogue of kinds knows; the document does not. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  /** The container it stands in; absent on the canvas itself. */
  readonly parent?: ResourceId;
  /** Key of its resource group in the settings; absent: the group of the design itself. */
  readonly group?: string;
  /** Id in Azure of what is there already: it is referred to, and never created. */
  readonly existing?: string;
  /** Top left corner relative to the parent, in canvas units. */
  readonly position: Point;
  /** Absent where the size follows from the kind. */
  readonly size?: Size;
  /** No gesture moves, resizes or deletes it. */
  readonly locked?: true;
  readonly props: Props;
}

/** A relation that is drawn as a line and has properties of its own, such as one half of a peering. */
export interface Link {
  readonly kind: string;
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly props: Props;
}

/** A resource group beside the one of the design itself, perhaps in another subscription. */
export interface ResourceGroup {
  readonly name: string;
  /** Id of the subscription; absent: the one that is deployed to. */
  readonly subscription?: string;
}

export interface Settings {
  /** Azure region name as in `az account list-locations`, for example `westeurope`. */
  readonly region: string;
  readonly environment: string;
  /** Word that names of new resources carry: `snet-<prefix>`. */
  readonly prefix: string;
  readonly tags: Readonly<Record<string, string>>;
  /** By a key of the design's own, which resources name. */
  readonly groups: Readonly<Record<string, ResourceGroup>>;
  /** The dated set of rules that the design is judged by; absent: the newest. */
  readonly ruleSet?: string;
  readonly notes: string;
}

/** Free text on the canvas. */
export interface Note {
  readonly id: string;
  readonly position: Point;
  /** Absent: as large as its text. */
  readonly size?: Size;
  readonly text: string;
}

/** A part of an import that no kind or field could take: kept as it came, so that nothing is lost in silence. */
export interface UnreadPart {
  /** Where it stood: the address of a resource, or the path in a file. */
  readonly source: string;
  readonly content: string;
}

export const DOCUMENT_VERSION = 2;

/** A design: plain JSON, immutable; every edit makes a new one. Defaults are not written. */
export interface DesignDocument {
  readonly version: typeof DOCUMENT_VERSION;
  readonly name: string;
  readonly settings: Settings;
  readonly resources: Readonly<Record<ResourceId, Resource>>;
  readonly links: Readonly<Record<LinkId, Link>>;
  readonly waivers: readonly Waiver[];
  readonly comments: readonly Comment[];
  readonly flows: readonly OwnFlow[];
  readonly notes: readonly Note[];
  readonly unread: readonly UnreadPart[];
}

export const defaultSettings: Settings = {
  region: 'westeurope',
  environment: 'prod',
  prefix: 'shop',
  tags: {},
  groups: {},
  notes: '',
};

/** A design with nothing in it. */
export function emptyDocument(name: string): DesignDocument {
  return {
    version: DOCUMENT_VERSION,
    name,
    settings: defaultSettings,
    resources: {},
    links: {},
    waivers: [],
    comments: [],
    flows: [],
    notes: [],
    unread: [],
  };
}
