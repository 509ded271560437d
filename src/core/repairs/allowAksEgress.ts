import { uniqueName } from '../lib/identifiers.ts';
import { resource } from '../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { addressRanges, coversRanges, meetsRanges } from '../net/addressRanges.ts';
import type { ApplicationRule } from '../reach/facts/firewallRules.ts';
import { setValues } from './setValues.ts';

const tag = 'AzureKubernetesService';
const groupPriority = 300;

/**
 * Lets the sources (ranges) reach what AKS needs: an application rule with the FQDN tag, before every application rule
 * that denies something to them. A rule with the tag that is there already takes them in.
 */
export function allowAksEgress(
  document: DesignDocument,
  policy: ResourceId,
  sources: readonly string[],
): DesignDocument {
  const found = resource(document, 'firewall-policy', policy);
  if (found === undefined || sources.length === 0) return document;
  const rules = found.props.applicationRules;
  const wanted = addressRanges(sources);
  const denies = rules.filter(
    (rule) => rule.action === 'Deny' && meetsRanges(addressRanges(rule.sourceAddresses), wanted),
  );
  const isUsable = (rule: ApplicationRule): boolean =>
    rule.action === 'Allow' && rule.fqdnTags.includes(tag) && denies.every((deny) => isBefore(rule, deny));
  const known = rules.find(isUsable);
  const applicationRules =
    known === undefined
      ? [...rules, newRule(found.props, sources, denies)]
      : rules.map((rule) => (rule === known ? { ...rule, ...widened(rule, sources) } : rule));
  return setValues('firewall-policy', policy, { applicationRules })(document);
}

function widened(rule: ApplicationRule, sources: readonly string[]): Partial<ApplicationRule> {
  const has = addressRanges(rule.sourceAddresses);
  const missing = sources.filter((source) => !coversRanges(has, addressRanges([source])));
  const protocols = rule.protocols.includes('Https:443') ? rule.protocols : [...rule.protocols, 'Https:443'];
  return { protocols, sourceAddresses: [...rule.sourceAddresses, ...missing] };
}

interface Rows {
  readonly natRules: readonly Row[];
  readonly networkRules: readonly Row[];
  readonly applicationRules: readonly Row[];
}

interface Row {
  readonly name: string;
  readonly groupPriority: number;
  readonly priority: number;
}

function newRule(
  props: Rows,
  sources: readonly string[],
  denies: readonly ApplicationRule[],
): ApplicationRule {
  const rows = [...props.natRules, ...props.networkRules, ...props.applicationRules];
  const firstDeny = denies.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0];
  const group =
    firstDeny === undefined || firstDeny.groupPriority > groupPriority
      ? groupPriority
      : Math.max(100, firstDeny.groupPriority - 1);
  return {
    name: uniqueName('aks-required', new Set(rows.map(({ name }) => name))),
    groupPriority: group,
    priority: freePriority(rows.filter((row) => row.groupPriority === group)),
    action: 'Allow',
    sourceAddresses: sources,
    protocols: ['Https:443'],
    targetFqdns: [],
    fqdnTags: [tag],
  };
}

/** A priority that no collection of the group has, before all of them while there is room. */
function freePriority(rows: readonly Row[]): number {
  const taken = new Set(rows.map(({ priority }) => priority));
  let priority = Math.max(100, Math.min(210, ...taken) - 10);
  while (taken.has(priority)) priority += 1;
  return priority;
}

function isBefore(a: Row, b: Row): boolean {
  return (
    a.groupPriority < b.groupPriority || (a.groupPriority === b.groupPriority && a.priority < b.priority)
  );
}
