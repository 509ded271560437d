export { analyse } from './analyse.ts';
export { fixAll, type FixedDesign } from './fixAll.ts';
export { proposeFix } from './proposeFix.ts';
export { proposeUnblock, repairableBlockers, type RepairableBlocker } from './proposeUnblock.ts';
