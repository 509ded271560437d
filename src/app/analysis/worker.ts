import '../configureZod.ts';
import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import { makeBundle } from '../../core/bundle/makeBundle.ts';
import { dayOf, type Day } from '../../core/lib/day.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { createAnalysisContext } from '../../core/reach/facts/createAnalysisContext.ts';
import { traceAllBlockers } from '../../core/reach/engine/traceAllBlockers.ts';
import { explainSubnet } from '../../core/reach/facts/explainSubnet.ts';
import { analyse } from '../../core/rules/analyse.ts';
import { fixAll } from '../../core/rules/fixAll.ts';
import { proposeFix } from '../../core/rules/proposeFix.ts';
import { proposeUnblock, repairableBlockers } from '../../core/rules/proposeUnblock.ts';
import { examine } from '../../core/rules/examine.ts';
import { runLibrary } from '../../core/scenarios/library/runLibrary.ts';
import { referenceLines } from '../canvas/paths/referenceLines.ts';
import { shownPath } from '../canvas/paths/shownPath.ts';
import { attackLanes } from '../gallery/attackLanes.ts';
import type { Engine, TemplateVerdict } from './engine.ts';

/** Zip files store no time before 1980; a fixed one makes equal bundles equal files. */
const ZIP_TIME = new Date(2000, 0, 1);

/** Core reads no clock: what a design is worth today is asked of it for today. */
const today = (): Day => dayOf(new Date());

function templateVerdict(document: DesignDocument): TemplateVerdict {
  const { protections, scenarios } = analyse(document, today());
  return { protections, attacks: attackLanes(document, scenarios) };
}

const engine: Engine = {
  analyse: async (document) => analyse(document, today()),
  library: async (document) => runLibrary(createAnalysisContext(document)),
  proposeFix: async (document, finding) => proposeFix(document, finding, today()),
  fixAll: async (document) => fixAll(document, today()),
  bundle: async (document, language) => makeBundle(document, language),
  path: async (document, scenario, walk, fixed) => shownPath(document, scenario, walk, fixed),
  references: async (document, id) => referenceLines(document, id),
  explain: async (document, id) => explainSubnet(examine(document, today()).context, id),
  allBlockers: async (document, flow) => traceAllBlockers(document, flow),
  repairableBlockers: async (document, flow) => repairableBlockers(document, flow, today()),
  proposeUnblock: async (document, flow, blocker) => proposeUnblock(document, flow, blocker, today()),
  templateVerdict: async (document) => templateVerdict(document),
  zip: async (document, language) =>
    zipSync(
      Object.fromEntries(makeBundle(document, language).map(({ path, text }) => [path, strToU8(text)])),
      {
        level: 9,
        mtime: ZIP_TIME,
      },
    ),
};

expose(engine);
