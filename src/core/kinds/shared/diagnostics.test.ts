import { describe, expect, it } from 'vitest';
import { bundleLanguages } from '../../bundle/bundleFile.ts';
import { bundleCode } from '../../testing/bundleCode.ts';
import { make } from '../../testing/exampleParts.ts';
import { examplesOfKinds } from '../../testing/examples/examplesOfKinds.ts';
import { kindIds } from '../registry/kinds.ts';
import { logSources } from '../registry/logSources.ts';

describe.each(kindIds)('the logs of %s', (kind) => {
  const { design } = examplesOfKinds[kind].full;
  const withWorkspace = {
    ...design,
    resources: { ...design.resources, workspace: make('log-analytics', 'log-of-test', {}) },
  };
  const settings = Object.values(design.resources)
    .filter((resource) => resource.kind === kind)
    .map(({ name }) => `diag-${name}`);

  it.each(bundleLanguages)('are kept in %s where the kind says which', (language) => {
    const code = bundleCode(withWorkspace, language);
    const kept = settings.filter((setting) => code.includes(`${setting}"`) || code.includes(`${setting}'`));
    expect(kept.length > 0).toBe(logSources[kind] !== undefined);
    for (const category of logSources[kind]?.categories ?? []) expect(code).toContain(category);
  });
});
