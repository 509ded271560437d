import type { JsonValue } from '../lib/canonicalJson.ts';
import type { Point, Size } from '../lib/geometry.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, Props, ResourceId } from '../model/designDocument.ts';
import { putResource } from '../model/edits.ts';
import { newId } from '../model/newId.ts';
import { dock } from './dockedChips.ts';
import { newName } from './freeName.ts';
import { freeNetworkRange } from '../addressing/freeRange.ts';
import { homeFor, newSubnetProps } from './homeFor.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { kindContext } from '../kinds/contract/kindContext.ts';
import { refusal, type Refusal } from './refusal.ts';
import { settle } from './settle.ts';
import { withDefaults } from '../kinds/contract/withDefaults.ts';
import { defaultsOf } from '../kinds/contract/defaultsOf.ts';
import { withoutDefaults } from '../lib/withoutDefaults.ts';

export type { Refusal } from './refusal.ts';

export interface PlaceOptions {
  /** The container or host; absent: what lies under `at`, or the first that fits. */
  readonly parent?: ResourceId | undefined;
  /** Top left corner on the canvas; absent: free space. */
  readonly at?: Point | undefined;
  /** Absent: that of the kind. */
  readonly size?: Size | undefined;
  /** Absent: the next free name. */
  readonly name?: string | undefined;
  /** Values beside those that a new resource of the kind takes by itself. */
  readonly props?: Props | undefined;
}

export interface Placed {
  readonly document: DesignDocument;
  readonly id: ResourceId;
}

/**
 * Adds a resource where it may stand: with the next free name and range, a fitting subnet around it where it is put on
 * a virtual network, and its containers grown. What docks on hosts is docked on the host; without host and point it is
 * kept unattached. Refuses, in words, what Azure would not accept there.
 */
export function addResource(
  document: DesignDocument,
  kindId: string,
  options: PlaceOptions = {},
): Result<Placed, Refusal> {
  const kind = kindOf(kindId);
  if (kind === undefined) return failure(refusal('unknownKind', { kind: kindId }));
  const home = homeFor(document, kind, options);
  if (!home.ok) return home;
  const prepared = home.value.document;
  const id = newId(prepared, kindId);
  const props = initialProps(prepared, kind, home.value.parent, options.props);
  if (!props.ok) return props;
  const values = withDefaults(kind.fields, props.value);
  const host = home.value.host;
  const hostResource = host === undefined ? undefined : prepared.resources[host.id];
  const hostKind = kindOf(hostResource?.kind ?? '');
  const named =
    hostResource === undefined || hostKind === undefined
      ? undefined
      : { name: hostResource.name, kind: hostKind };
  const name = options.name ?? newName(prepared, kind, values, named);
  const { size } = options;
  const position = { x: 0, y: 0 };
  const resource = { kind: kindId, name, position, ...(size && { size }), props: props.value };
  if (kind.placement.on === 'host') {
    const added = putResource(id, resource)(prepared);
    const docked = host === undefined ? added : dock(host.id, host.property, id)(added);
    return success({ document: docked, id });
  }
  const { parent, at } = home.value;
  const standing = parent === undefined ? resource : { ...resource, parent };
  return success({ document: settle(prepared, id, standing, at).document, id });
}

function initialProps(
  document: DesignDocument,
  kind: Kind,
  parent: ResourceId | undefined,
  given: Props = {},
): Result<Props, Refusal> {
  const range = initialRange(document, kind, parent, given);
  if (!range.ok) return range;
  const initial = kind.initial?.(kindContext(document)) as Readonly<Record<string, JsonValue>> | undefined;
  return success(withoutDefaults({ ...initial, ...range.value, ...given }, defaultsOf(kind.fields)));
}

// Networks and subnets are the two things whose range is their place.
function initialRange(
  document: DesignDocument,
  kind: Kind,
  parent: ResourceId | undefined,
  given: Props,
): Result<Props, Refusal> {
  if (kind.shape === 'virtual-network' && given['addressSpace'] === undefined) {
    const range = freeNetworkRange(document);
    return range === undefined
      ? failure(refusal('noFreeNetworkRange'))
      : success({ addressSpace: [range.text] });
  }
  if (kind.shape === 'subnet' && given['addressPrefix'] === undefined && parent !== undefined) {
    return newSubnetProps(document, parent);
  }
  return success({});
}
