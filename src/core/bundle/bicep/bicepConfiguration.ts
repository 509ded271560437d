/** Rules without which something works but not as meant, or gives away a secret. */
const errors = [
  'no-unused-existing-resources',
  'no-unused-imports',
  'no-unused-params',
  'no-unused-types',
  'no-unused-vars',
  'outputs-should-not-contain-secrets',
  'protect-commandtoexecute-secrets',
  'secure-parameter-default',
  'secure-params-in-nested-deploy',
  'secure-params-in-parameters-file',
  'secure-secrets-in-params',
  'use-recognized-resource-type',
  'use-secure-value-for-secure-inputs',
];

const warnings = [
  'adminusername-should-not-be-literal',
  'artifacts-parameters',
  'decompiler-cleanup',
  'explicit-values-for-loc-params',
  'no-conflicting-metadata',
  'no-deployments-resources',
  'no-explicit-any',
  'no-hardcoded-env-urls',
  'no-hardcoded-location',
  'no-hardcoded-outputs',
  'no-loc-expr-outside-params',
  'no-module-name',
  'no-unnecessary-dependson',
  'prefer-interpolation',
  'prefer-unquoted-property-names',
  'simplify-interpolation',
  'simplify-json-null',
  'use-description-outputs',
  'use-description-params',
  'use-description-type-properties',
  'use-description-types',
  'use-description-vars',
  'use-parent-property',
  'use-recent-module-versions',
  'use-resource-id-functions',
  'use-resource-symbol-reference',
  'use-safe-access',
  'use-stable-resource-identifiers',
  'use-stable-vm-image',
  'use-user-defined-types',
  'what-if-short-circuiting',
];

// Four years: a bundle is not to start warning by itself.
const recentVersions = { level: 'warning', maxAgeInDays: 1460 };

/** `bicepconfig.json`: the linter's rules that are off or mild by default, raised. */
export const bicepConfiguration = `${JSON.stringify(
  {
    analyzers: {
      core: {
        enabled: true,
        rules: {
          ...Object.fromEntries(errors.map((rule) => [rule, { level: 'error' }])),
          ...Object.fromEntries(warnings.map((rule) => [rule, { level: 'warning' }])),
          'use-recent-api-versions': recentVersions,
        },
      },
    },
  },
  undefined,
  2,
)}\n`;
