import { parseCidr } from '../lib/cidr.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { applyEdits, rename, setProps, type Edit } from '../model/edits.ts';
import { verbatim, type Text } from '../text/text.ts';
import { childrenOf } from './absoluteRect.ts';
import { freeName } from './freeName.ts';
import { grownRange } from '../addressing/freeRange.ts';
import { kindIds, kindOf } from '../kinds/registry/kinds.ts';
import type { Kind, SubnetRequirement } from '../kinds/contract/kind.ts';
import { projections } from './projections.ts';
import { refusal, type Refusal } from './refusal.ts';
import { resource, resourcesOf, type Typed } from '../kinds/contract/values.ts';

export function requirementOf(kind: Kind | undefined): SubnetRequirement | undefined {
  return kind?.placement.on === 'subnet' ? kind.placement.subnet : undefined;
}

/** Whether Azure lets nobody attach a kind to a subnet, by what the subnet is reserved for. */
export function isRefusedBy(document: DesignDocument, kind: Kind, subnetId: ResourceId): boolean {
  const subnet = resource(document, 'subnet', subnetId);
  if (subnet === undefined) return false;
  return kindsInSubnets.some((candidate) => {
    const requirement = requirementOf(candidate);
    return requirement?.name === subnet.name && requirement.refuses?.includes(kind.id) === true;
  });
}

/** Services that take a subnet without standing in it as a resource. */
const delegates: Readonly<Record<string, Text>> = {
  'Microsoft.ContainerService/managedClusters': { en: 'the AKS API server', ja: 'AKSのAPIサーバー' },
  'Microsoft.ServiceNetworking/trafficControllers': verbatim('Application Gateway for Containers'),
  'Microsoft.Network/dnsResolvers': verbatim('DNS Private Resolver'),
};

const kindsInSubnets: readonly Kind[] = kindIds.flatMap((id) => {
  const kind = kindOf(id);
  return requirementOf(kind) === undefined || kind === undefined ? [] : [kind];
});

/** For whom a subnet is reserved by its name, its delegation, or by what stands in it; undefined for nobody. */
function reservedFor(document: DesignDocument, subnet: Typed<'subnet'>): Reservation | undefined {
  const named = kindsInSubnets.find((kind) => requirementOf(kind)?.name === subnet.name);
  if (named !== undefined) return { kind: named.id, who: named.text.name };
  const { delegation } = subnet.props;
  if (delegation !== 'none') {
    const kind = kindsInSubnets.find((candidate) => requirementOf(candidate)?.delegation === delegation);
    const who = kind?.text.name ?? delegates[delegation] ?? verbatim(delegation);
    return { delegation, who };
  }
  for (const [, child] of childrenOf(document, subnet.id)) {
    const kind = kindOf(child.kind);
    if (requirementOf(kind)?.dedicated === true && kind !== undefined) {
      return { kind: kind.id, who: kind.text.name };
    }
  }
  return undefined;
}

type Reservation = { readonly who: Text } & ({ readonly kind: string } | { readonly delegation: string });

function isFor(reservation: Reservation, kind: Kind, requirement: SubnetRequirement): boolean {
  return 'kind' in reservation
    ? reservation.kind === kind.id
    : reservation.delegation === requirement.delegation;
}

/** Whether nothing stands in the subnet and nothing has its address or its pods there. */
function isEmpty(document: DesignDocument, subnet: ResourceId, except: ResourceId | undefined): boolean {
  const referred = Object.entries(document.resources).some(([id, { kind, props }]) => {
    if (id === except) return false;
    return Object.entries(kindOf(kind)?.fields ?? {}).some(
      ([key, { control }]) =>
        control.type === 'reference' && control.kinds.includes('subnet') && props[key] === subnet,
    );
  });
  return !referred && childrenOf(document, subnet).every(([id]) => id === except);
}

const generatedName = /^snet-\d+$/;

/**
 * Whether a kind may stand in a subnet. The value makes the subnet what the kind asks for: an empty ordinary subnet
 * takes the name and the delegation, and a range that is too small grows where the network has room. `except` is a
 * resource that does not count, because it is the one that moves.
 */
export function subnetFit(
  document: DesignDocument,
  kind: Kind,
  subnetId: ResourceId,
  except?: ResourceId,
): Result<Edit, Refusal> {
  const requirement = requirementOf(kind);
  const subnet = resource(document, 'subnet', subnetId);
  if (requirement === undefined || subnet === undefined) return failure(refusal('gone'));
  const empty = isEmpty(document, subnetId, except);
  const reservation = reservedFor(document, subnet);
  if (reservation !== undefined && !isFor(reservation, kind, requirement)) {
    return failure(refusal('onlyFits', { kind: reservation.who }));
  }
  const onlyOwnKind = childrenOf(document, subnetId).every(([, child]) => child.kind === kind.id);
  const mayShare = requirement.name === undefined && (!requirement.dedicated || onlyOwnKind);
  if (!empty && !(mayShare && (!requirement.dedicated || !isProjectedInto(document, subnetId)))) {
    return failure(refusal('needsOwnSubnet', { kind: sentenceStart(kind.text.name), subnet: subnet.name }));
  }
  const named = becomeNamed(document, kind, requirement, subnet);
  if (!named.ok) return named;
  const ranged = becomeLarge(document, kind, requirement, subnet);
  if (!ranged.ok) return ranged;
  const delegated: Edit =
    empty && requirement.delegation !== undefined
      ? setProps(subnetId, { delegation: requirement.delegation })
      : (current) => current;
  return success((current) => applyEdits(current, [named.value, ranged.value, delegated]));
}

function isProjectedInto(document: DesignDocument, subnet: ResourceId): boolean {
  return projections(document).some((projection) => projection.subnet === subnet);
}

function becomeNamed(
  document: DesignDocument,
  kind: Kind,
  requirement: SubnetRequirement,
  subnet: Typed<'subnet'>,
): Result<Edit, Refusal> {
  const subnetKind = kindOf('subnet');
  if (requirement.name === undefined) {
    const keeps = !generatedName.test(subnet.name) || !requirement.dedicated || subnetKind === undefined;
    return success(
      keeps
        ? (current) => current
        : rename(subnet.id, freeName(document, subnetKind, `snet-${requirement.role}`)),
    );
  }
  if (subnet.name === requirement.name) return success((current) => current);
  const taken = namedSubnet(document, subnet.parent, requirement.name) !== undefined;
  return taken
    ? failure(nameTaken(document, kind, subnet.parent, requirement.name))
    : success(rename(subnet.id, requirement.name));
}

export function namedSubnet(
  document: DesignDocument,
  network: ResourceId | undefined,
  name: string,
): ResourceId | undefined {
  return resourcesOf(document, 'subnet').find(
    (candidate) => candidate.parent === network && candidate.name === name,
  )?.id;
}

export function nameTaken(
  document: DesignDocument,
  kind: Kind,
  network: ResourceId | undefined,
  name: string,
): Refusal {
  const networkName = network === undefined ? '' : (document.resources[network]?.name ?? '');
  return refusal('nameTaken', { network: networkName, subnet: name, kind: kind.text.name });
}

function becomeLarge(
  document: DesignDocument,
  kind: Kind,
  requirement: SubnetRequirement,
  subnet: Typed<'subnet'>,
): Result<Edit, Refusal> {
  const range = parseCidr(subnet.props.addressPrefix);
  if (!range.ok || range.value.prefixLength <= requirement.longestPrefixLength) {
    return success((current) => current);
  }
  const grown = grownRange(document, subnet.id, requirement.longestPrefixLength);
  if (grown !== undefined) return success(setProps(subnet.id, { addressPrefix: grown.text }));
  return failure(
    refusal('tooSmall', {
      kind: sentenceStart(kind.text.name),
      length: requirement.longestPrefixLength,
      subnet: subnet.name,
    }),
  );
}

/** The name of a kind where a sentence begins with it. */
export function sentenceStart(name: Text): Text {
  return { ...name, en: name.en.charAt(0).toUpperCase() + name.en.slice(1) };
}

/** Subnets of a network (of all networks without one) into which a new resource of the kind would go by itself. */
export function subnetsInUseFor(
  document: DesignDocument,
  kind: Kind,
  network: ResourceId | undefined,
): readonly ResourceId[] {
  const requirement = requirementOf(kind);
  if (requirement === undefined) return [];
  return resourcesOf(document, 'subnet')
    .filter((subnet) => network === undefined || subnet.parent === network)
    .filter((subnet) => isHome(document, requirement, subnet) && subnetFit(document, kind, subnet.id).ok)
    .map(({ id }) => id);
}

/** A subnet that is prepared for the kind: by name, by delegation, or because its like stands there. */
function isHome(document: DesignDocument, requirement: SubnetRequirement, subnet: Typed<'subnet'>): boolean {
  if (requirement.name !== undefined) return subnet.name === requirement.name;
  if (requirement.dedicated) {
    return requirement.delegation !== undefined && subnet.props.delegation === requirement.delegation;
  }
  return childrenOf(document, subnet.id).some(
    ([, child]) => requirementOf(kindOf(child.kind))?.role === requirement.role,
  );
}
