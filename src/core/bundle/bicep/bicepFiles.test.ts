import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomplete, threeNetworks } from '../../testing/arbitraryDesigns.ts';
import { exportAreas } from '../../kinds/contract/exportContext.ts';
import { emptyDocument, type DesignDocument } from '../../model/designDocument.ts';
import { templates } from '../../templates/index.ts';
import { exportExamples } from '../../testing/examples/exportExamples.ts';
import { goldenFile } from '../../testing/examples/goldenFile.ts';
import { bicepFiles } from './bicepFiles.ts';

const examples = Object.entries(exportExamples);
const designs = [...examples, ...templates.map(({ id, document }) => [id, document] as const)];

/** The files of Bicep by their paths, without strings and comments; what strings interpolate stands behind. */
function codeOf(design: DesignDocument): ReadonlyMap<string, string> {
  const files = bicepFiles(design).filter(({ path }) => path.endsWith('.bicep'));
  return new Map(
    files.map(({ path, text }) => {
      const bare = text.replace(/^ *(?:\/\/|#).*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, (literal) => {
        const inner = [...literal.matchAll(/(?<!\\)\$\{([^}']*)\}/g)].map(([, found = '']) => found);
        return `"" ${inner.join(' ')}`;
      });
      return [path, bare];
    }),
  );
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

const declaration = /^ *(?:param|var|resource|module) (\w+)/gm;

/** What does not hold together between the files of a bundle, as sentences. */
function flaws(design: DesignDocument): readonly string[] {
  const code = codeOf(design);
  const main = code.get('main.bicep') ?? '';
  const inFiles = [...code].flatMap(([path, text]) => {
    const declared = matches(text, declaration);
    const lower = declared.map((name) => name.toLowerCase());
    const referred = matches(text, /(?<![\w.:'])([a-z]\w*)(?=\.|::)/g);
    return [
      ...declared
        .filter((_, index) => lower.indexOf(lower[index] ?? '') !== index)
        .map((name) => `${path} twice ${name}`),
      ...referred.filter((name) => !declared.includes(name)).map((name) => `${path} lacks ${name}`),
    ];
  });
  const betweenFiles = exportAreas.flatMap((area) => {
    const text = code.get(`modules/${area}.bicep`);
    const call = new RegExp(`^module ${area} [^]*?^  params: \\{\\n([^]*?)^  \\}`, 'm').exec(main)?.[1] ?? '';
    const passed = matches(call, /^ {4}(\w+):/gm).toSorted();
    const wanted = matches(text ?? '', /^param (\w+)/gm).toSorted();
    const given = matches(text ?? '', /^output (\w+)/gm);
    const used = matches(main, new RegExp(`\\b${area}\\.outputs\\.(\\w+)`, 'g'));
    return [
      ...(passed.join() === wanted.join()
        ? []
        : [`${area} wants ${wanted.join()} and gets ${passed.join()}`]),
      ...given.filter((name) => !used.includes(name)).map((name) => `${area} outputs ${name} for nobody`),
      ...used.filter((name) => !given.includes(name)).map((name) => `${area} does not output ${name}`),
    ];
  });
  return [...inFiles, ...betweenFiles];
}

describe('bicepFiles', () => {
  it.each(examples)('writes %s as before', async (name, design) => {
    const constant = new Set(['bicepconfig.json', 'modules/types.bicep', 'modules/vaultRole.bicep']);
    const text = bicepFiles(design)
      .filter(({ path }) => name === 'gateway-full' || !constant.has(path))
      .map((file) => `#### ${file.path}\n\n${file.text}`)
      .join('\n');
    await expect(text).toMatchFileSnapshot(`../../${goldenFile(name, 'bicep')}`);
  });

  it.each(designs)('fits the files of %s together', (_, design) => {
    expect(flaws(design)).toEqual([]);
  });

  it('holds together whatever is missing', () => {
    fc.assert(
      fc.property(incomplete(designs.map(([, design]) => design)), (design) => {
        expect(flaws(design)).toEqual([]);
      }),
    );
  });

  it('makes no code of any text', () => {
    fc.assert(
      fc.property(threeNetworks('network', 'location'), (design) => {
        const code = codeOf(design).get('modules/network.bicep') ?? '';
        expect(matches(code, /^resource (\w+) /gm)).toHaveLength(3);
        expect(flaws(design)).toEqual([]);
      }),
    );
  });

  it('says the same of the same design', () => {
    for (const [, design] of examples) {
      expect(bicepFiles(structuredClone(design))).toEqual(bicepFiles(design));
    }
  });

  it('tells which lines are whose', () => {
    const file = bicepFiles(exportExamples['firewall'] ?? emptyDocument('')).find(
      ({ path }) => path === 'modules/network.bicep',
    );
    const range = file?.ranges.find(({ origin, from, to }) => origin === 'firewall' && to - from > 3);
    const lines = file?.text.split('\n').slice((range?.from ?? 1) - 1, range?.to) ?? [];
    expect(lines.map((line) => line.trim()).slice(0, 2)).toEqual(['{', "name: 'AzureFirewallSubnet'"]);
    expect(lines.at(-1)?.trim()).toBe('}');
  });

  it('creates the cluster after its way out and its rights', () => {
    const code = codeOf(exportExamples['cluster-full'] ?? emptyDocument(''));
    expect(code.get('main.bicep')).toMatch(/^module cluster [^]*firewall\.outputs/m);
    expect(code.get('modules/cluster.bicep')).toMatch(/dependsOn: \[\s*aksMainControlPlaneSnetAks\b/);
  });

  it('waits for a module of which it uses no value', () => {
    const reference = templates.find(({ id }) => id === 'reference-architecture')?.document;
    const main = codeOf(reference ?? emptyDocument('')).get('main.bicep') ?? '';
    expect(main).toMatch(/^module cluster [^]*dependsOn: \[\s*firewall\s*\]/m);
  });
});
