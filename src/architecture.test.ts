import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Path from the root of the repository -> text. */
type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  /** A path like `src/core/lib/cidr.ts`, or the name of a package. */
  readonly to: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tree: Sources = new Map(
  readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]),
);

const housesBelow: Record<string, readonly string[]> = { core: [], app: ['core'], cli: ['core'] };

/** What each folder of core may import beside itself. */
const coreBelow: Record<string, readonly string[]> = (() => {
  const vocabulary = ['lib', 'text', 'model', 'net', 'iac', 'azure'];
  const kinds = [...vocabulary, 'kinds'];
  const drawings = [...kinds, 'addressing', 'placement'];
  const facts = [...drawings, 'reach', 'picture'];
  const judgements = [...facts, 'scenarios'];
  const repairs = [...judgements, 'repairs'];
  const products = [...repairs, 'rules'];
  return {
    lib: [],
    text: ['lib'],
    model: ['lib', 'text'],
    // Flows start and end at resources of the document.
    net: ['lib', 'text', 'model'],
    iac: ['lib', 'text'],
    // What is true of Azure on a day, as data.
    azure: ['lib', 'text', 'net'],
    // A kind says what it is and needs; where it is put and which address it gets is decided above it.
    kinds: vocabulary,
    addressing: kinds,
    placement: [...kinds, 'addressing'],
    reach: [...kinds, 'addressing'],
    picture: [...drawings, 'reach'],
    scenarios: facts,
    // Building blocks of fixes that several rules share; a rule imports no other rule.
    repairs: judgements,
    // A fix is offered only when the scenarios prove that it makes nothing worse.
    rules: repairs,
    bundle: products,
    share: products,
    templates: products,
    // What was found becomes text; Markdown is escaped as in a bundle's README.
    report: [...products, 'bundle'],
    // What is asked from outside, in words and as data, and answered for the front door.
    questions: [...products, 'share', 'report'],
    // Samples and kits for tests, bench and scripts; nothing that is shipped imports it.
    testing: [...products, 'bundle', 'share', 'templates', 'report', 'questions'],
  };
})();

/** The front door of core: nothing in core stands on it. */
const frontDoor = 'src/core/ringwall.ts';

/** What the command may know of core beside the front door: the writers, and what all of core speaks. */
const knownToCommand = ['report', 'text', 'lib'];

/** The app's side of the engine: the only files of the app that the front door is for. */
const engineOfApp = ['src/app/analysis/engine.ts', 'src/app/analysis/worker.ts'];

/** The rooms of `kinds` beside the folders of the kinds themselves, and what each may import of the house. */
const roomsOfKinds: Record<string, readonly string[]> = {
  // Types of the registered kinds, so that a question about one is answered in its own values.
  contract: ['registry'],
  shared: ['contract', 'registry'],
  registry: ['contract', 'kind'],
  kind: ['contract', 'shared'],
};

/** The rooms of `reach`, one direction: a fact asks the engine, the engine asks no fact. */
const roomsOfReach: Record<string, readonly string[]> = {
  engine: ['walk'],
  walk: ['engine'],
  facts: ['engine', 'walk'],
};

/** The rooms of the canvas. What stands beside them, stores and words, every room may use; it uses none. */
const roomsOfCanvas: Record<string, readonly string[]> = {
  // What is drawn, derived from the design.
  nodes: [],
  // What is done to the design or the selection, by whatever means it is asked for.
  commands: [],
  gestures: ['commands', 'nodes'],
  // A card carries the handles at which gestures begin; no gesture knows a card.
  cards: ['commands', 'nodes', 'gestures'],
  paths: ['commands', 'nodes', 'cards'],
  menus: ['commands'],
  view: ['nodes', 'commands', 'gestures', 'cards', 'paths', 'menus'],
};

/** Packages that core may use: pure functions that know no browser and no Node. */
const corePackages = ['cidr-tools', 'fflate', 'zod', 'zod/mini'];
const testingPackages = ['fast-check'];

/** Files whose exports are many equal functions on one subject, which names the file. */
const namedBySubject = [
  frontDoor,
  'src/core/lib/geometry.ts',
  'src/core/lib/identifiers.ts',
  'src/core/model/edits.ts',
  'src/core/kinds/contract/values.ts',
  'src/core/kinds/shared/clusterPools.ts',
  'src/core/addressing/freeRange.ts',
  'src/core/placement/place.ts',
  'src/core/testing/arbitraryDesigns.ts',
  'src/core/testing/exampleParts.ts',
  'src/core/templates/securedParts.ts',
  'src/core/iac/plainText.ts',
  'src/core/iac/bicep/ast.ts',
  'src/core/iac/bicep/escape.ts',
  'src/core/iac/bicep/types.ts',
  'src/core/iac/terraform/ast.ts',
  'src/core/iac/terraform/escape.ts',
];

/** Tests, and the cases of a rule, which its tests run. */
const isTest = (file: string): boolean => /\.(test|cases)\.tsx?$/.test(file);
const productFiles = (sources: Sources): [string, string][] => [...sources].filter(([file]) => !isTest(file));
const countLines = (text: string): number => text.trimEnd().split('\n').length;

function importsOf(sources: Sources): Import[] {
  const specifier =
    /^\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return productFiles(sources).flatMap(([from, text]) =>
    [...text.matchAll(specifier)].map((match) => {
      const to = match[1] ?? match[2] ?? match[3] ?? '';
      return { from, to: to.startsWith('.') ? posix.join(dirname(from), to.replace(/\?\w+$/, '')) : to };
    }),
  );
}

/** The imports that break `forbidden`, as lines that say who imports what. */
function offenders(sources: Sources, forbidden: (edge: Import) => boolean): string[] {
  return importsOf(sources)
    .filter(forbidden)
    .map(({ from, to }) => `${from} -> ${to}`);
}

const isOurs = (path: string): boolean => path.startsWith('src/');
const folderAt = (path: string, depth: number): string | undefined => {
  const parts = path.split('/');
  return parts.length > depth + 1 ? parts[depth] : undefined;
};

function crossesHouses({ from, to }: Import): boolean {
  const [house = '', target = ''] = [from.split('/')[1], to.split('/')[1]];
  return isOurs(to) && target !== house && !(housesBelow[house] ?? []).includes(target);
}

/** Samples and kits for tests; the examples of a kind stand in its own folder. */
function isTestMaterial(path: string): boolean {
  return /^src\/(core|app)\/testing\/|^src\/core\/kinds\/[^/]+\/examples\.ts$/.test(path);
}

function crossesCore({ from, to }: Import): boolean {
  if (!from.startsWith('src/core/') || !to.startsWith('src/core/')) return false;
  if (from === frontDoor) return folderAt(to, 2) === 'testing';
  const folderOf = (path: string) => (isTestMaterial(path) ? 'testing' : folderAt(path, 2));
  const [folder = '', target = ''] = [folderOf(from), folderOf(to)];
  return target !== folder && !(coreBelow[folder] ?? []).includes(target);
}

/** The command and the engine of the app ask the front door; the first view of the app must not load it. */
function passesFrontDoor({ from, to }: Import): boolean {
  if (!to.startsWith('src/core/')) return false;
  // What is drawn is laid out beside the engine, off the main thread.
  if (engineOfApp.includes(from)) return to !== frontDoor && folderAt(to, 2) !== 'picture';
  if (from.startsWith('src/app/')) return to === frontDoor;
  return from.startsWith('src/cli/') && to !== frontDoor && !knownToCommand.includes(folderAt(to, 2) ?? '');
}

function bringsPackageIntoCore({ from, to }: Import): boolean {
  const allowed = isTestMaterial(from) ? [...corePackages, ...testingPackages] : corePackages;
  return from.startsWith('src/core/') && !isOurs(to) && !allowed.includes(to);
}

function usesReactFlowOutsideCanvas({ from, to }: Import): boolean {
  return to.startsWith('@xyflow/') && !from.startsWith('src/app/canvas/');
}

/** The room of a file of `kinds`; `kind` for the folder of a kind. */
function roomOfKinds(path: string): string | undefined {
  const folder = path.startsWith('src/core/kinds/') ? folderAt(path, 3) : undefined;
  return folder === undefined || folder in roomsOfKinds ? folder : 'kind';
}

function crossesKinds({ from, to }: Import): boolean {
  const [room, target] = [roomOfKinds(from), roomOfKinds(to)];
  if (room === undefined || target === undefined) return false;
  if (room === 'kind' && target === 'kind') return folderAt(from, 3) !== folderAt(to, 3);
  return room !== target && !(roomsOfKinds[room] ?? []).includes(target);
}

/** Imports against the order of the rooms of a house; what stands beside the rooms is below them all. */
function crossesRooms(house: string, rooms: Record<string, readonly string[]>): (edge: Import) => boolean {
  const depth = house.split('/').length;
  return ({ from, to }) => {
    if (!from.startsWith(`${house}/`) || !to.startsWith(`${house}/`)) return false;
    const [room, target] = [folderAt(from, depth), folderAt(to, depth)];
    if (target === undefined || target === room) return false;
    return room === undefined || !(rooms[room] ?? []).includes(target);
  };
}

const crossesReach = crossesRooms('src/core/reach', roomsOfReach);
const crossesCanvas = crossesRooms('src/app/canvas', roomsOfCanvas);

/** Tests alone need it: what is shipped does not carry it. */
function usesTestMaterialInProduct({ from, to }: Import): boolean {
  return isTestMaterial(to) && !isTestMaterial(from);
}

function ruleImportsRule({ from, to }: Import): boolean {
  const isRule = (path: string): boolean =>
    path.startsWith('src/core/rules/') && folderAt(path, 3) !== undefined;
  return isRule(from) && (isRule(to) || to === 'src/core/rules/index.ts');
}

/** The `members` (files) that the registry file does not import; none where there is no member yet. */
function unregistered(sources: Sources, registry: string, members: readonly string[]): string[] {
  const registered = new Set(
    importsOf(sources)
      .filter(({ from }) => from === registry)
      .map(({ to }) => to),
  );
  return members.filter((member) => !registered.has(member));
}

/** File of a kind's folder -> the registry that asks for it. A file that none asks for would say its part to nobody. */
const registryOf: Readonly<Record<string, string>> = {
  'kind.ts': 'src/core/kinds/registry/kinds.ts',
  'network.ts': 'src/core/kinds/registry/networks.ts',
  'addresses.ts': 'src/core/kinds/registry/addressRequests.ts',
  'privateLink.ts': 'src/core/kinds/registry/privateLinkServices.ts',
  'terraform.ts': 'src/core/kinds/registry/terraformExporters.ts',
  'bicep.ts': 'src/core/kinds/registry/bicepExporters.ts',
  'promises.ts': 'src/core/kinds/registry/planPromises.ts',
  'logs.ts': 'src/core/kinds/registry/logSources.ts',
  'examples.ts': 'src/core/testing/examples/examplesOfKinds.ts',
};

const kindFiles = (sources: Sources, name = 'kind.ts'): string[] =>
  productFiles(sources).flatMap(([file]) =>
    roomOfKinds(file) === 'kind' && posix.basename(file) === name ? [file] : [],
  );
const ruleFiles = (sources: Sources): string[] =>
  productFiles(sources).flatMap(([file]) =>
    /^src\/core\/rules\/[^/]+\/[^/]+\.ts$/.test(file) ? [file] : [],
  );

function rulesWithoutCases(sources: Sources): string[] {
  return ruleFiles(sources).filter((file) => !sources.has(file.replace(/\.ts$/, '.cases.ts')));
}

/** In core a file is named after one of its exports; files of a kind's folder are named by the contract. */
function misnamed(sources: Sources): string[] {
  return productFiles(sources).flatMap(([file, text]) => {
    if (!file.startsWith('src/core/') || file.endsWith('/index.ts')) return [];
    if (namedBySubject.includes(file) || roomOfKinds(file) === 'kind') return [];
    const name = posix.basename(file).replace(/\.tsx?$/, '');
    const declared = new RegExp(
      String.raw`^export (?:async )?(?:function|const|class|type|interface) ${name}\b`,
      'im',
    );
    return declared.test(text) ? [] : [file];
  });
}

function withDefaultExport(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) =>
    /^export default\b|^export \{[^}]*\bas default\b/m.test(text) ? [file] : [],
  );
}

describe('architecture', () => {
  it.each([
    ['houses import in one direction', crossesHouses],
    ['folders of core import in one direction', crossesCore],
    ['command and worker ask the front door of core, and nothing else of the app does', passesFrontDoor],
    ['core uses only pure packages', bringsPackageIntoCore],
    ['only the canvas knows React Flow', usesReactFlowOutsideCanvas],
    ['rooms of kinds import in one direction, and no kind another kind', crossesKinds],
    ['rooms of reach import in one direction', crossesReach],
    ['nothing that is shipped imports what is for tests', usesTestMaterialInProduct],
    ['rooms of the canvas import in one direction', crossesCanvas],
    ['a rule imports no other rule', ruleImportsRule],
  ])('%s', (_, forbidden) => expect(offenders(tree, forbidden)).toEqual([]));

  it('every folder of core has its place in the order', () => {
    const folders = new Set(
      [...tree.keys()]
        .filter((file) => file.startsWith('src/core/') && !/^src\/core\/ringwall(\.test)?\.ts$/.test(file))
        .map((file) => folderAt(file, 2)),
    );
    expect([...folders].filter((folder) => folder === undefined || !(folder in coreBelow))).toEqual([]);
  });

  it.each(Object.entries(registryOf))('every %s of a kind is registered', (file, registry) => {
    expect(kindFiles(tree, file)).not.toEqual([]);
    expect(unregistered(tree, registry, kindFiles(tree, file))).toEqual([]);
  });

  it('every rule is registered', () => {
    expect(unregistered(tree, 'src/core/rules/index.ts', ruleFiles(tree))).toEqual([]);
  });

  it('every rule has its cases beside it', () => expect(rulesWithoutCases(tree)).toEqual([]));
  it('every file of core is named after an export', () => expect(misnamed(tree)).toEqual([]));
  it('nothing is exported as default', () => expect(withDefaultExport(tree)).toEqual([]));

  it('no file is longer than 500 lines', () => {
    const long = [...tree]
      .map(([file, text]) => ({ file, lines: countLines(text) }))
      .filter(({ lines }) => lines > 300);
    for (const { file, lines } of long) process.stdout.write(`asked why: ${file} has ${lines} lines\n`);
    expect(long.filter(({ lines }) => lines > 500)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const importing = (from: string, to: string): Sources => new Map([[from, `import { x } from '${to}';\n`]]);

  it.each([
    [crossesHouses, 'src/core/lib/a.ts', '../../app/store/b.ts'],
    [crossesHouses, 'src/cli/a.ts', '../app/store/b.ts'],
    [crossesCore, 'src/core/lib/a.ts', '../model/b.ts'],
    [crossesCore, 'src/core/reach/a.ts', '../rules/b.ts'],
    [crossesCore, 'src/core/kinds/subnet/a.ts', '../../reach/b.ts'],
    [crossesCore, frontDoor, './testing/b.ts'],
    [crossesCore, 'src/core/rules/a.ts', '../ringwall.ts'],
    [passesFrontDoor, 'src/cli/a.ts', '../core/rules/b.ts'],
    [passesFrontDoor, 'src/app/analysis/worker.ts', '../../core/rules/b.ts'],
    [passesFrontDoor, 'src/app/canvas/a.ts', '../../core/ringwall.ts'],
    [bringsPackageIntoCore, 'src/core/lib/a.ts', 'react'],
    [bringsPackageIntoCore, 'src/core/lib/a.ts', 'node:fs'],
    [usesReactFlowOutsideCanvas, 'src/app/store/a.ts', '@xyflow/react'],
    [crossesKinds, 'src/core/kinds/subnet/a.ts', '../virtual-network/b.ts'],
    [crossesKinds, 'src/core/kinds/subnet/a.ts', '../registry/b.ts'],
    [crossesKinds, 'src/core/kinds/contract/a.ts', '../shared/b.ts'],
    [crossesReach, 'src/core/reach/engine/a.ts', '../facts/b.ts'],
    [crossesKinds, 'src/core/kinds/subnet/examples.ts', '../peering/examples.ts'],
    [usesTestMaterialInProduct, 'src/core/rules/a.ts', '../testing/b.ts'],
    [usesTestMaterialInProduct, 'src/core/kinds/subnet/a.ts', './examples.ts'],
    [crossesCanvas, 'src/app/canvas/gestures/a.ts', '../cards/b.tsx'],
    [crossesCanvas, 'src/app/canvas/paths/a.tsx', '../gestures/b.ts'],
    [crossesCanvas, 'src/app/canvas/store.ts', './paths/b.ts'],
    [crossesCanvas, 'src/app/canvas/new/a.ts', '../commands/b.ts'],
    [usesTestMaterialInProduct, 'src/app/storage/a.ts', '../testing/b.ts'],
    [ruleImportsRule, 'src/core/rules/inbound/a.ts', '../outbound/b.ts'],
    [ruleImportsRule, 'src/core/rules/inbound/a.ts', './b.ts'],
  ])('%o refuses %s -> %s', (forbidden, from, to) => {
    expect(offenders(importing(from, to), forbidden)).toHaveLength(1);
  });

  it.each([
    [crossesHouses, 'src/app/store/a.ts', '../../core/lib/b.ts'],
    [crossesCore, 'src/core/rules/inbound/a.ts', '../../scenarios/b.ts'],
    [crossesCore, frontDoor, './rules/b.ts'],
    [passesFrontDoor, 'src/cli/a.ts', '../core/report/b.ts'],
    [passesFrontDoor, 'src/app/analysis/worker.ts', '../../core/ringwall.ts'],
    [passesFrontDoor, 'src/app/canvas/a.ts', '../../core/rules/b.ts'],
    [bringsPackageIntoCore, 'src/core/kinds/a.ts', 'zod/mini'],
    [usesReactFlowOutsideCanvas, 'src/app/canvas/a.ts', '@xyflow/react'],
    [crossesKinds, 'src/core/kinds/subnet/a.ts', '../contract/field.ts'],
    [crossesReach, 'src/core/reach/facts/a.ts', '../engine/b.ts'],
    [crossesCore, 'src/core/kinds/subnet/examples.ts', '../../testing/b.ts'],
    [usesTestMaterialInProduct, 'src/core/testing/a.ts', '../kinds/subnet/examples.ts'],
    [usesTestMaterialInProduct, 'src/core/kinds/subnet/examples.ts', '../../testing/b.ts'],
    [crossesCanvas, 'src/app/canvas/view/a.tsx', '../gestures/b.ts'],
    [crossesCanvas, 'src/app/canvas/nodes/a.ts', '../store.ts'],
    [ruleImportsRule, 'src/core/rules/inbound/a.ts', '../rule.ts'],
  ])('%o accepts %s -> %s', (forbidden, from, to) => {
    expect(offenders(importing(from, to), forbidden)).toEqual([]);
  });

  it.each([
    ["import {\n  a,\n  b,\n} from './b.ts';"],
    ["import type { A } from './b.ts';"],
    ["export { a } from './b.ts';"],
    ["import './b.ts';"],
    ["const b = await import('./b.ts');"],
  ])('sees %j as an import', (text) => {
    expect(importsOf(new Map([['src/app/a.ts', text]]))).toEqual([
      { from: 'src/app/a.ts', to: 'src/app/b.ts' },
    ]);
  });

  it('finds what is not registered, without cases, misnamed or a default export', () => {
    const rule = 'src/core/rules/inbound/wafOff.ts';
    const sources: Sources = new Map([
      [rule, 'export const wafOn = 1;'],
      ['src/core/kinds/subnet/kind.ts', 'export default 1;'],
      ['src/core/kinds/registry/kinds.ts', "import { peering } from '../peering/kind.ts';"],
    ]);
    expect(unregistered(sources, 'src/core/kinds/registry/kinds.ts', kindFiles(sources))).toEqual(
      kindFiles(sources),
    );
    expect(unregistered(sources, 'src/core/rules/index.ts', ruleFiles(sources))).toEqual([rule]);
    expect(rulesWithoutCases(sources)).toEqual([rule]);
    expect(misnamed(sources)).toEqual([rule, 'src/core/kinds/registry/kinds.ts']);
    expect(withDefaultExport(sources)).toEqual(['src/core/kinds/subnet/kind.ts']);
  });
});
