import '../configureZod.ts';
import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import { attackLanes } from '../../core/picture/attackLanes.ts';
import { drawnPath } from '../../core/picture/paths/drawnPath.ts';
import { referenceLines } from '../../core/picture/paths/referenceLines.ts';
import * as ringwall from '../../core/ringwall.ts';
import type { AsOf, DesignDocument } from '../../core/ringwall.ts';
import { tellingAttacks } from '../gallery/tellingAttacks.ts';
import type { Engine, TemplateVerdict } from './engine.ts';

/** Zip files store no time before 1980; a fixed one makes equal bundles equal files. */
const ZIP_TIME = new Date(2000, 0, 1);

/** Core reads no clock: what a design is worth today is asked of it for today. */
const today = (): AsOf => ({ on: ringwall.dayOf(new Date()) });

function templateVerdict(document: DesignDocument): TemplateVerdict {
  const { protections, scenarios } = ringwall.check(document, today());
  return { protections, attacks: attackLanes(document, tellingAttacks(scenarios)) };
}

const engine: Engine = {
  analyse: async (document) => ringwall.check(document, today()),
  library: async (document) => ringwall.library(document, today()),
  proposeFix: async (document, { id }) => ringwall.fix(document, id, today()),
  fixAll: async (document) => ringwall.fixAll(document, today()),
  bundle: async (document, language) => ringwall.bundle(document, language),
  path: async (document, purpose, walk, fixed) => drawnPath(document, purpose, walk, fixed),
  references: async (document, id) => referenceLines(document, id),
  explain: async (document, id) => {
    const explained = ringwall.explain(document, { id }, today());
    return explained.ok ? explained.value.explanation : undefined;
  },
  allBlockers: async (document, flow) => ringwall.allBlockers(document, flow),
  repairableBlockers: async (document, flow) => ringwall.repairableBlockers(document, flow, today()),
  proposeUnblock: async (document, flow, blocker) => ringwall.unblock(document, flow, blocker, today()),
  templateVerdict: async (document) => templateVerdict(document),
  zip: async (document, language) =>
    zipSync(
      Object.fromEntries(ringwall.bundle(document, language).map(({ path, text }) => [path, strToU8(text)])),
      {
        level: 9,
        mtime: ZIP_TIME,
      },
    ),
};

expose(engine);
