import {
  addressSpaces,
  freeNetworkRange,
  freeSubnetRange,
  networkPrefixLength,
  subnetPrefixLength,
  subnetRanges,
} from '../../addressing/freeRange.ts';
import { kindOf } from '../../kinds/registry/kinds.ts';
import { requirementOf } from '../../placement/subnetFit.ts';
import { resource as resourceOf, type Typed } from '../../kinds/contract/values.ts';
import { contains, overlaps, parseCidr, type Cidr } from '../../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { reservedIn, reservedRanges } from '../../azure/reservedRanges.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { changeSubnetRange } from '../../repairs/changeSubnetRange.ts';
import { readdressNetwork } from '../../repairs/readdressNetwork.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'invalid' | 'hostBits' | 'outside' | 'overlap' | 'tooSmall' | 'refused';

export const net001AddressPlan = defineRule({
  meta: {
    id: 'NET001',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq'],
    references: [],
  },
  text: {
    title: { en: 'Azure refuses an address range', ja: 'Azureで使用できないアドレス範囲がある' },
    why: {
      en: 'Resource Manager rejects the virtual network as a whole: nothing in it is deployed.',
      ja: 'Azure Resource Managerが仮想ネットワーク全体を拒否するため、その中のリソースはデプロイされません。',
    },
    remedy: {
      en: 'Give every subnet a range of its own inside the address space of its virtual network, /29 or larger.',
      ja: '仮想ネットワークのアドレス空間内で、各サブネットに重複しない/29以上の範囲を割り当てます。',
    },
    messages: {
      invalid: {
        en: '{range} of {resource} is no address range.',
        ja: '{resource}の{range}はアドレス範囲ではありません。',
      },
      hostBits: {
        en: '{range} of {resource} does not begin at a network address. Nearest: {nearest}.',
        ja: '{resource}の{range}はネットワークアドレスから始まっていません。直近の範囲: {nearest}',
      },
      outside: {
        en: '{range} of {resource} lies outside of {network}.',
        ja: '{resource}の{range}は{network}のアドレス空間の外にあります。',
      },
      overlap: {
        en: '{range} of {resource} overlaps {other}.',
        ja: '{resource}の{range}は{other}と重複しています。',
      },
      tooSmall: {
        en: '{range} of {resource} is smaller than /29, of which Azure keeps five addresses.',
        ja: '{resource}の{range}は/29より小さいため使用できません。Azureは各サブネットで5つのアドレスを予約します。',
      },
      refused: {
        en: '{range} of {resource} overlaps {reserved}, which no virtual network may have.',
        ja: '{resource}の{range}は、仮想ネットワークで使用できない{reserved}と重複しています。',
      },
    },
  },
  check: (context) => [
    ...context.resourcesOf('virtual-network').flatMap(networkViolations),
    ...subnetViolations(context),
  ],
  fix: ({ resource, related = [], message, subject = '' }, context) => {
    if (context.resource('subnet', resource) !== undefined) {
      const moving = smallest(context, [resource, ...related]);
      return [(document) => allocated(document, moving)];
    }
    if (message === 'refused') {
      return [
        repairEdit((document) =>
          readdressNetwork(
            document,
            resource,
            ({ text }) => reservedIn(reservedRanges.azure, text) !== undefined,
          ),
        ),
      ];
    }
    return [(document) => normalised(document, resource, subject)];
  },
});

function networkViolations({ id, props }: Typed<'virtual-network'>): readonly Violation<Message>[] {
  return props.addressSpace.flatMap((range) => {
    const wrong = malformed(id, range);
    if (wrong !== undefined) return [{ ...wrong, subject: range }];
    const reserved = reservedIn(reservedRanges.azure, range);
    if (reserved === undefined) return [];
    const parameters = { range, reserved: reserved.text };
    return [{ resource: id, message: 'refused', subject: range, parameters }];
  });
}

function malformed(resource: ResourceId, range: string): Violation<Message> | undefined {
  const parsed = parseCidr(range);
  if (parsed.ok) return undefined;
  const { code, suggestion } = parsed.error;
  return code === 'host-bits' && suggestion !== undefined
    ? { resource, message: 'hostBits', parameters: { range, nearest: suggestion } }
    : { resource, message: 'invalid', parameters: { range: range === '' ? '""' : range } };
}

function subnetViolations(context: AnalysisContext): readonly Violation<Message>[] {
  const earlier: { readonly subnet: Typed<'subnet'>; readonly range: Cidr }[] = [];
  return context.resourcesOf('subnet').flatMap((subnet): readonly Violation<Message>[] => {
    const { id, parent, props } = subnet;
    const range = props.addressPrefix;
    const wrong = malformed(id, range);
    const parsed = parseCidr(range);
    if (wrong !== undefined || !parsed.ok) return wrong === undefined ? [] : [wrong];
    const violations: Violation<Message>[] = [];
    const parameters = { range, network: context.nameOf(parent ?? id) };
    const set = setOf({ range });
    if (parsed.value.prefixLength > 29) {
      violations.push({ resource: id, message: 'tooSmall', parameters, set });
    }
    const spaces = parent === undefined ? [] : addressSpaces(context.document, parent);
    if (spaces.length > 0 && !spaces.some((space) => contains(space, parsed.value))) {
      violations.push({ resource: id, message: 'outside', parameters, set });
    }
    const others = earlier.filter(
      (candidate) => candidate.subnet.parent === parent && overlaps(candidate.range, parsed.value),
    );
    const [other] = others;
    if (other !== undefined) {
      violations.push({
        resource: id,
        message: 'overlap',
        parameters: { ...parameters, other: other.subnet.name },
        set: setOf({ range, other: others.map((candidate) => candidate.subnet.id) }),
        related: [other.subnet.id],
      });
    }
    earlier.push({ subnet, range: parsed.value });
    return violations;
  });
}

/** Of subnets that overlap, the one to move: what rules say of the larger range goes on holding. */
function smallest(context: AnalysisContext, [first, ...others]: readonly [ResourceId, ...ResourceId[]]) {
  const lengthOf = (id: ResourceId): number => {
    const range = parseCidr(context.resource('subnet', id)?.props.addressPrefix ?? '');
    return range.ok ? range.value.prefixLength : 0;
  };
  return others.reduce((best, id) => (lengthOf(id) > lengthOf(best) ? id : best), first);
}

/** The document with a free range for the subnet, of the size that it has or that what stands in it asks for. */
function allocated(document: DesignDocument, id: ResourceId): DesignDocument {
  const subnet = resourceOf(document, 'subnet', id);
  if (subnet?.parent === undefined) return document;
  const range = parseCidr(subnet.props.addressPrefix);
  const nearest = range.ok ? undefined : parseCidr(range.error.suggestion ?? '');
  const { parent } = subnet;
  const isFree = (candidate: Cidr): boolean =>
    addressSpaces(document, parent).some((space) => contains(space, candidate)) &&
    !subnetRanges(document, parent, id).some((taken) => overlaps(taken, candidate));
  if (nearest?.ok === true && nearest.value.prefixLength <= 29 && isFree(nearest.value)) {
    return changeSubnetRange(document, id, nearest.value);
  }
  const length = range.ok
    ? range.value.prefixLength
    : nearest?.ok === true
      ? nearest.value.prefixLength
      : undefined;
  const wanted = length === undefined || length > 29 ? neededLength(document, id) : length;
  const free = freeSubnetRange(document, subnet.parent, wanted, 29);
  return free === undefined ? document : changeSubnetRange(document, id, free);
}

function neededLength(document: DesignDocument, subnet: ResourceId): number {
  const needs = Object.values(document.resources)
    .filter(({ parent }) => parent === subnet)
    .flatMap(({ kind }) => requirementOf(kindOf(kind))?.prefixLength ?? []);
  return needs.length === 0 ? subnetPrefixLength : Math.min(...needs);
}

/** The document with the nearest network in place of a malformed range, or with a free one. */
function normalised(document: DesignDocument, id: ResourceId, range: string): DesignDocument {
  const network = resourceOf(document, 'virtual-network', id);
  if (network === undefined) return document;
  const parsed = parseCidr(range);
  const suggestion = parsed.ok ? undefined : parsed.error.suggestion;
  const replacement = suggestion ?? freeNetworkRange(document, networkPrefixLength)?.text;
  const addressSpace = network.props.addressSpace.flatMap((text) =>
    text === range ? (replacement ?? []) : text,
  );
  return setValues('virtual-network', id, { addressSpace })(document);
}
