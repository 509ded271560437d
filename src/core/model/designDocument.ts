import type { JsonValue } from '../lib/canonicalJson.ts';
import type { Point, Size } from '../lib/geometry.ts';
import type { OwnFlow } from './ownFlow.ts';
import type { ResourceId } from './resourceId.ts';

export type { ResourceId } from './resourceId.ts';
export type LinkId = string;

/** The values of a resource or link that differ from the defaults of its kind. */
export type Props = Readonly<Record<string, JsonValue>>;

/** One thing that is drawn. What its kind means, the catalogue of kinds knows; the document does not. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  /** The container it stands in; absent on the canvas itself. */
  readonly parent?: ResourceId;
  /** Top left corner relative to the parent, in canvas units. */
  readonly position: Point;
  /** Absent where the size follows from the kind. */
  readonly size?: Size;
  readonly props: Props;
}

/** A relation that is drawn as a line and has properties of its own, such as one half of a peering. */
export interface Link {
  readonly kind: string;
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly props: Props;
}

export interface Settings {
  /** Azure region name as in `az account list-locations`, for example `westeurope`. */
  readonly region: string;
  readonly environment: string;
  /** Word that names of new resources carry: `snet-<prefix>`. */
  readonly prefix: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly notes: string;
}

/** A finding that somebody decided to live with, and why. */
export interface Waiver {
  readonly rule: string;
  readonly resource: ResourceId;
  readonly reason: string;
}

export interface Comment {
  readonly id: string;
  /** Absent: a comment on the design as a whole. */
  readonly resource?: ResourceId;
  readonly author: string;
  readonly text: string;
  readonly resolved: boolean;
}

export const DOCUMENT_VERSION = 1;

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
}

export const defaultSettings: Settings = {
  region: 'westeurope',
  environment: 'prod',
  prefix: 'shop',
  tags: {},
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
  };
}
