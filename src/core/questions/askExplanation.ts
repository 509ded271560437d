import { resource, resourcesOf } from '../kinds/contract/values.ts';
import type { Day } from '../lib/day.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { explainSubnet } from '../reach/facts/explainSubnet.ts';
import type { ExplanationReport } from '../report/explanationReport.ts';
import { harmlessText } from '../text/harmlessText.ts';
import type { Problem } from '../text/problem.ts';
import { quoted } from '../text/quoted.ts';
import { fill, type Text } from '../text/text.ts';

/** A subnet, or what stands in one: by its name or its id as a person writes it, or by its id alone. */
export type ExplainedPlace = { readonly name: string } | { readonly id: ResourceId };

const texts = {
  unknown: {
    en: 'There is no subnet {name}, and nothing of that name in a subnet. Subnets of this design: {names}',
    ja: '{name}というサブネットも、サブネット内のリソースもありません。この設計のサブネット: {names}',
  },
  ambiguous: {
    en: 'Several are called {name}. Use an id: {names}',
    ja: '{name}という名前のものが複数あります。IDを指定してください: {names}',
  },
} as const satisfies Record<string, Text>;

/** Why nothing can be explained. */
export type ExplanationProblem = Problem<keyof typeof texts>;

/** The routes and security rules that hold in a subnet, or in the one in which a pool or machine stands. */
export function askExplanation(
  document: DesignDocument,
  place: ExplainedPlace,
  day: Day,
): Result<ExplanationReport, ExplanationProblem> {
  const found = 'id' in place ? success(place.id) : placeNamed(document, place.name);
  if (!found.ok) return found;
  const asked = found.value;
  const explanation = explainSubnet(createAnalysisContext(document, { day }), asked);
  return explanation === undefined ? unknown(document, asked) : success({ document, asked, explanation });
}

/** The names of all subnets, as they can stand in a sentence. */
export function subnetNames(document: DesignDocument): string {
  const names = resourcesOf(document, 'subnet').map(({ name }) => harmlessText(name));
  return names.length === 0 ? '-' : names.join(', ');
}

function unknown(document: DesignDocument, name: string): Result<never, ExplanationProblem> {
  const names = subnetNames(document);
  return failure({ code: 'unknown', reason: fill(texts.unknown, { name: quoted(name), names }) });
}

function placeNamed(document: DesignDocument, name: string): Result<ResourceId, ExplanationProblem> {
  const isSubnet = (id: ResourceId | undefined): boolean => resource(document, 'subnet', id) !== undefined;
  const all = Object.entries(document.resources)
    .map(([id, { name: own, parent }]) => ({ id, name: own, parent }))
    .filter(({ id, parent }) => isSubnet(id) || isSubnet(parent));
  const named = all.filter((candidate) => candidate.name === name);
  const [only] = named.length > 0 ? named : all.filter(({ id }) => id === name);
  if (only === undefined) return unknown(document, name);
  // Where things of one name share a subnet, the subnet as a whole answers for all of them.
  const subnets = new Set(named.map(({ id, parent }) => (isSubnet(id) ? id : parent)));
  const [shared = only.id] = subnets;
  if (subnets.size < 2) return success(named.length > 1 ? shared : only.id);
  const names = named.map(({ id }) => id).join(', ');
  return failure({ code: 'ambiguous', reason: fill(texts.ambiguous, { name: quoted(name), names }) });
}
