import { translate, type Point } from '../lib/geometry.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, Props, ResourceId } from '../model/designDocument.ts';
import { newId } from '../model/newId.ts';
import type { Text } from '../text/text.ts';
import { freeName } from './freeName.ts';
import { freeSubnetRange, subnetPrefixLength } from '../addressing/freeRange.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { refusal, type Refusal } from './refusal.ts';
import { resourceAt, withAncestors } from './resourceAt.ts';
import { settle } from './settle.ts';
import {
  isRefusedBy,
  nameTaken,
  namedSubnet,
  requirementOf,
  sentenceStart,
  subnetFit,
  subnetsInUseFor,
} from './subnetFit.ts';
import { resourcesOf } from '../kinds/contract/values.ts';
import { defaultsOf } from '../kinds/contract/defaultsOf.ts';
import { withoutDefaults } from '../lib/withoutDefaults.ts';

/** Where a resource goes, in a document that is ready for it. */
export interface Home {
  readonly document: DesignDocument;
  readonly parent?: ResourceId;
  readonly at?: Point | undefined;
  readonly host?: { readonly id: ResourceId; readonly property: string };
}

export interface Wish {
  readonly parent?: ResourceId | undefined;
  readonly at?: Point | undefined;
  /** The resource that moves: neither a target nor in its own way. */
  readonly moving?: ResourceId | undefined;
}

/** Finds the container or host for a kind and prepares it. Decides by the placement of the kind alone. */
export function homeFor(document: DesignDocument, kind: Kind, wish: Wish): Result<Home, Refusal> {
  const { placement } = kind;
  if (wish.parent !== undefined && document.resources[wish.parent] === undefined) {
    return failure(refusal('gone'));
  }
  const moving = new Set(wish.moving === undefined ? [] : [wish.moving]);
  const target = wish.parent ?? (wish.at === undefined ? undefined : resourceAt(document, wish.at, moving));
  const chain = withAncestors(document, target);
  if (placement.on === 'line') {
    const hosts = kindOf(placement.between)?.text.name ?? placement.between;
    return failure(refusal('joins', { kind: sentenceStart(kind.text.name), hosts }));
  }
  return homes[placement.on](document, kind, wish, chain);
}

type FindHome = (
  document: DesignDocument,
  kind: Kind,
  wish: Wish,
  chain: readonly ResourceId[],
) => Result<Home, Refusal>;

const homes: Readonly<Record<Exclude<Kind['placement']['on'], 'line'>, FindHome>> = {
  canvas: onCanvas,
  microsoft: onCanvas,
  'virtual-network': inNetwork,
  subnet: inSubnet,
  host: onHost,
};

function onCanvas(
  document: DesignDocument,
  kind: Kind,
  { at }: Wish,
  chain: readonly ResourceId[],
): Result<Home, Refusal> {
  const outermost = document.resources[chain.at(-1) ?? ''];
  // A selection only hints at a place; a point means it.
  if (at === undefined || outermost === undefined) return success({ document, at });
  const inside = kindOf(outermost.kind);
  if (inside?.placement.on === 'microsoft') return success({ document, at });
  const name = sentenceStart(kind.text.name);
  return failure(
    kind.placement.on === 'microsoft'
      ? refusal('inMicrosoft', { kind: name })
      : refusal('onCanvas', { kind: name, container: outermost.name }),
  );
}

function containerIn(
  document: DesignDocument,
  chain: readonly ResourceId[],
  kind: string,
): ResourceId | undefined {
  return chain.find((id) => document.resources[id]?.kind === kind);
}

function inNetwork(
  document: DesignDocument,
  _kind: Kind,
  { at, parent }: Wish,
  chain: readonly ResourceId[],
): Result<Home, Refusal> {
  const meant = containerIn(document, chain, 'virtual-network');
  if (meant !== undefined) return success({ document, parent: meant, at });
  const first = resourcesOf(document, 'virtual-network')[0]?.id;
  if (at !== undefined || (parent === undefined && first === undefined) || first === undefined) {
    return failure(refusal('noNetworkForSubnet'));
  }
  return success({ document, parent: first });
}

function inSubnet(
  document: DesignDocument,
  kind: Kind,
  wish: Wish,
  chain: readonly ResourceId[],
): Result<Home, Refusal> {
  const subnet = containerIn(document, chain, 'subnet');
  const network = containerIn(document, chain, 'virtual-network');
  if (subnet !== undefined) {
    const fit = subnetFit(document, kind, subnet, wish.moving);
    return fit.ok ? success({ document: fit.value(document), parent: subnet, at: wish.at }) : fit;
  }
  if (network === undefined && wish.at !== undefined) {
    return failure(refusal('outsideSubnet', { kind: sentenceStart(kind.text.name) }));
  }
  if (network !== undefined && wish.at !== undefined) return inNewSubnet(document, kind, network, wish.at);
  const [existing] = subnetsInUseFor(document, kind, network);
  if (existing !== undefined) {
    const fit = subnetFit(document, kind, existing);
    if (fit.ok) return success({ document: fit.value(document), parent: existing });
  }
  const networks =
    network === undefined ? resourcesOf(document, 'virtual-network').map(({ id }) => id) : [network];
  let refused = refusal('noNetwork', { kind: sentenceStart(kind.text.name) });
  for (const candidate of networks) {
    const home = inNewSubnet(document, kind, candidate, undefined);
    if (home.ok) return home;
    refused = home.error;
  }
  return failure(refused);
}

function inNewSubnet(
  document: DesignDocument,
  kind: Kind,
  network: ResourceId,
  at: Point | undefined,
): Result<Home, Refusal> {
  const requirement = requirementOf(kind);
  const subnetKind = kindOf('subnet');
  if (requirement === undefined || subnetKind === undefined) return failure(refusal('gone'));
  const { name, role, prefixLength, longestPrefixLength, delegation } = requirement;
  const existing = name === undefined ? undefined : namedSubnet(document, network, name);
  if (existing !== undefined && name !== undefined) {
    const fit = subnetFit(document, kind, existing);
    return fit.ok
      ? success({ document: fit.value(document), parent: existing })
      : failure(nameTaken(document, kind, network, name));
  }
  const props = newSubnetProps(document, network, prefixLength, longestPrefixLength);
  if (!props.ok) return props;
  const id = newId(document, 'subnet');
  const subnet = {
    kind: 'subnet',
    name: name ?? freeName(document, subnetKind, `snet-${role}`),
    parent: network,
    position: { x: 0, y: 0 },
    props: withoutDefaults(
      { ...props.value, delegation: delegation ?? 'none' },
      defaultsOf(subnetKind.fields),
    ),
  };
  // The card lands under the pointer, so its subnet begins a header and a padding before it.
  const { padding, header } = layoutSizes;
  const corner = at === undefined ? undefined : translate(at, { x: -padding, y: -header });
  return success({ document: settle(document, id, subnet, corner).document, parent: id, at });
}

/** The range of a new subnet of a network. */
export function newSubnetProps(
  document: DesignDocument,
  network: ResourceId,
  prefixLength: number = subnetPrefixLength,
  longestPrefixLength = 28,
): Result<Props, Refusal> {
  const range = freeSubnetRange(document, network, prefixLength, longestPrefixLength);
  if (range !== undefined) return success({ addressPrefix: range.text });
  const name = document.resources[network]?.name ?? '';
  return failure(refusal('noRange', { network: name, length: longestPrefixLength }));
}

function onHost(
  document: DesignDocument,
  kind: Kind,
  { at, parent }: Wish,
  chain: readonly ResourceId[],
): Result<Home, Refusal> {
  const hosts = kind.placement.on === 'host' ? kind.placement.hosts : [];
  for (const id of chain) {
    const host = hosts.find((candidate) => candidate.kind === document.resources[id]?.kind);
    if (host !== undefined && isRefusedBy(document, kind, id)) {
      const subnet = document.resources[id]?.name ?? '';
      return failure(refusal('notThere', { kind: kind.text.name, subnet }));
    }
    if (host !== undefined) return success({ document, host: { id, property: host.property } });
  }
  if (at === undefined && parent === undefined) return success({ document });
  const names = hosts.map((host) => kindOf(host.kind)?.text.name ?? { en: host.kind, ja: host.kind });
  return failure(refusal('docks', { kind: sentenceStart(kind.text.name), hosts: listed(names) }));
}

function listed(names: readonly Text[]): Text {
  return {
    en: names.map(({ en }) => en).join(', '),
    ja: names.map(({ ja }) => ja).join('、'),
  };
}
