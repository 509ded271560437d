import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { SubnetExplanation } from '../reach/facts/explainSubnet.ts';
import type { Language } from '../text/text.ts';
import type { ExplanationReport } from './explanationReport.ts';
import { localisedJson } from './localise.ts';

/** What holds in a subnet as JSON, with names beside ids. */
export function explanationJson({ document, explanation }: ExplanationReport, language: Language): string {
  return localisedJson(withNames(document, explanation), language);
}

function withNames(
  document: DesignDocument,
  { subnet, interfaceGroups, pods, ...rest }: SubnetExplanation,
): object {
  const nameOf = (id: ResourceId): string => document.resources[id]?.name ?? id;
  return {
    subnet: nameOf(subnet),
    subnetId: subnet,
    ...rest,
    interfaceGroups: interfaceGroups.map(({ group, interfacesOf, ...effective }) => ({
      group: group.label,
      interfacesOf: interfacesOf.map(nameOf),
      ...effective,
    })),
    ...(pods === undefined ? {} : { pods: withNames(document, pods) }),
  };
}
