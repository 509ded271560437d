import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomplete, threeNetworks } from '../../testing/arbitraryDesigns.ts';
import { emptyDocument, type DesignDocument } from '../../model/designDocument.ts';
import { templates } from '../../templates/index.ts';
import { exportExamples } from '../../testing/examples/exportExamples.ts';
import { goldenFile } from '../../testing/examples/goldenFile.ts';
import { terraformFiles } from './terraformFiles.ts';

const examples = Object.entries(exportExamples);

function fileOf(design: DesignDocument, path: string): string {
  return terraformFiles(design).find((file) => file.path === path)?.text ?? '';
}

/** What is declared and what is referred to outside of strings and comments, as `type.label`. */
function namesIn(design: DesignDocument) {
  const code = terraformFiles(design)
    .filter(({ path }) => path.endsWith('.tf') || path.endsWith('.hcl'))
    .map(({ text }) => text)
    .join('\n')
    .replace(/^ *#.*$/gm, '');
  const declared = [...code.matchAll(/^((?:resource|data) "(\w+)"|variable) "(\w+)" \{\}?$/gm)].map(
    ([, , type = 'var', label = '']) => `${type}.${label}`,
  );
  const interpolations = [...code.matchAll(/(?<!\$)\$\{([^}"]*)\}/g)].map(([, inner = '']) => inner);
  const bare = code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const referred = [
    ...[bare, ...interpolations].join('\n').matchAll(/\b(azurerm_\w+|var|missing)\.(\w+)/g),
  ].map(([, type = '', label = '']) => `${type}.${label}`);
  return { declared, referred: [...new Set(referred)] };
}

describe('terraformFiles', () => {
  it.each(examples)('writes %s as before', async (name, design) => {
    const constant = new Set(['.gitignore', 'providers.tf', 'terraform.tf']);
    const text = terraformFiles(design)
      .filter(({ path }) => name === 'network' || !constant.has(path))
      .map((file) => `#### ${file.path}\n\n${file.text}`)
      .join('\n');
    await expect(text).toMatchFileSnapshot(`../../${goldenFile(name, 'terraform')}`);
  });

  it.each([...examples, ...templates.map(({ id, document }) => [id, document] as const)])(
    'refers in %s only to what it declares, once',
    (_, design) => {
      const { declared, referred } = namesIn(design);
      expect(new Set(declared).size).toBe(declared.length);
      expect(referred.filter((name) => !declared.includes(name))).toEqual([]);
    },
  );

  it('holds together whatever is missing', () => {
    fc.assert(
      fc.property(incomplete(examples.map(([, design]) => design)), (design) => {
        const { declared, referred } = namesIn(design);
        expect(referred.filter((name) => !declared.includes(name))).toEqual([]);
      }),
    );
  });

  it('makes no code of any text', () => {
    fc.assert(
      fc.property(threeNetworks(), (design) => {
        const { declared, referred } = namesIn(design);
        expect(declared.filter((name) => name.startsWith('azurerm_virtual_network.'))).toHaveLength(3);
        expect(new Set(declared).size).toBe(declared.length);
        expect(referred.filter((name) => !declared.includes(name))).toEqual([]);
      }),
    );
  });

  it('says the same of the same design', () => {
    for (const [, design] of examples) {
      expect(terraformFiles(structuredClone(design))).toEqual(terraformFiles(design));
    }
  });

  it('tells which lines are whose', () => {
    const design = exportExamples['firewall'] ?? emptyDocument('');
    const file = terraformFiles(design).find(({ path }) => path === 'firewall.tf');
    const range = file?.ranges.filter(({ origin }) => origin === 'afw').at(-1);
    const lines = file?.text.split('\n').slice((range?.from ?? 1) - 1, range?.to) ?? [];
    expect(lines[0]).toBe('resource "azurerm_firewall" "afw_main" {');
    expect(lines.at(-1)).toBe('}');
  });

  it('creates the cluster after its way out and its rights', () => {
    const aks = fileOf(exportExamples['cluster-full'] ?? emptyDocument(''), 'aks.tf');
    const order = /depends_on = \[([^\]]*)\]/.exec(aks)?.[1] ?? '';
    for (const name of [
      'azurerm_subnet_route_table_association.snet_aks',
      'azurerm_firewall.afw_main',
      'azurerm_firewall_policy_rule_collection_group.afwp_main_rcg_300',
      'azurerm_role_assignment.aks_main_control_plane_rt_aks',
    ]) {
      expect(order).toContain(name);
    }
  });
});
