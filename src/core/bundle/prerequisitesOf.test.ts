import { describe, expect, it } from 'vitest';
import { createExportContext } from './createExportContext.ts';
import { deployable } from './deployable.ts';
import type { ResourceProvider } from '../kinds/contract/exportContext.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { templates } from '../templates/index.ts';
import { bicepFiles } from './bicep/bicepFiles.ts';
import { exportExamples } from '../testing/examples/exportExamples.ts';
import { prerequisitesOf } from './prerequisitesOf.ts';

const designs = [
  ...Object.entries(exportExamples),
  ...templates.map(({ id, document }) => [id, document] as const),
];

/** The providers of all that the Bicep of a design declares. */
function declaredIn(design: DesignDocument): ReadonlySet<string> {
  const declaration = /^ *resource \w+ '(Microsoft\.\w+)\/[^']*' = /gm;
  return new Set(
    bicepFiles(design).flatMap(({ text }) =>
      [...text.matchAll(declaration)].map(([, provider = '']) => provider),
    ),
  );
}

/** What Azure creates or asks in the name of a cluster, beside what is declared. */
function impliedBy(design: DesignDocument): readonly ResourceProvider[] {
  const clusters = createExportContext(design).resourcesOf('aks-cluster');
  return [
    ...(clusters.length === 0
      ? []
      : (['Microsoft.Compute', 'Microsoft.ManagedIdentity', 'Microsoft.Network'] as const)),
    ...(clusters.some(({ props }) => props.azurePolicy) ? (['Microsoft.PolicyInsights'] as const) : []),
  ];
}

describe('prerequisitesOf', () => {
  // Every subscription has these two.
  const always = new Set(['Microsoft.Authorization', 'Microsoft.Resources']);

  it.each(designs)('names the providers of what %s deploys and no others', (_, design) => {
    const declared = [...declaredIn(design)].filter((provider) => !always.has(provider));
    const { resourceProviders } = prerequisitesOf(createExportContext(deployable(design).document));
    expect(resourceProviders).toEqual([...new Set([...declared, ...impliedBy(design)])].toSorted());
  });

  it.each(designs)('says of %s whether it assigns roles', (_, design) => {
    const { assignsRoles } = prerequisitesOf(createExportContext(deployable(design).document));
    expect(assignsRoles).toBe(declaredIn(design).has('Microsoft.Authorization'));
  });
});
