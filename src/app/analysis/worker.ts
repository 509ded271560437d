import '../configureZod.ts';
import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import { makeBundle } from '../../core/bundle/makeBundle.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { attackLanes } from '../../core/picture/attackLanes.ts';
import { drawnPath } from '../../core/picture/paths/drawnPath.ts';
import { referenceLines } from '../../core/picture/paths/referenceLines.ts';
import { createAnalysisContext } from '../../core/reach/facts/createAnalysisContext.ts';
import { traceAllBlockers } from '../../core/reach/engine/traceAllBlockers.ts';
import { explainSubnet } from '../../core/reach/facts/explainSubnet.ts';
import { analyse } from '../../core/rules/analyse.ts';
import { fixAll } from '../../core/rules/fixAll.ts';
import { proposeFix } from '../../core/rules/proposeFix.ts';
import { proposeUnblock, repairableBlockers } from '../../core/rules/proposeUnblock.ts';
import { examine } from '../../core/rules/examine.ts';
import { runLibrary } from '../../core/scenarios/library/runLibrary.ts';
import { tellingAttacks } from '../gallery/tellingAttacks.ts';
import type { Engine, TemplateVerdict } from './engine.ts';

/** Zip files store no time before 1980; a fixed one makes equal bundles equal files. */
const ZIP_TIME = new Date(2000, 0, 1);

function templateVerdict(document: DesignDocument): TemplateVerdict {
  const { protections, scenarios } = analyse(document);
  return { protections, attacks: attackLanes(document, tellingAttacks(scenarios)) };
}

const engine: Engine = {
  analyse: async (document) => analyse(document),
  library: async (document) => runLibrary(createAnalysisContext(document)),
  proposeFix: async (document, finding) => proposeFix(document, finding),
  fixAll: async (document) => fixAll(document),
  bundle: async (document, language) => makeBundle(document, language),
  path: async (document, purpose, walk, fixed) => drawnPath(document, purpose, walk, fixed),
  references: async (document, id) => referenceLines(document, id),
  explain: async (document, id) => explainSubnet(examine(document).context, id),
  allBlockers: async (document, flow) => traceAllBlockers(document, flow),
  repairableBlockers: async (document, flow) => repairableBlockers(document, flow),
  proposeUnblock: async (document, flow, blocker) => proposeUnblock(document, flow, blocker),
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
