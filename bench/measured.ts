/** What is measured, in one place: it is bundled and minified first, as it runs for those who use it. */
export { makeBundle } from '../src/core/bundle/makeBundle.ts';
export { resourcesOf } from '../src/core/kinds/contract/values.ts';
export { setProps } from '../src/core/model/edits.ts';
export { createAnalysisContext } from '../src/core/reach/facts/createAnalysisContext.ts';
export { analyse } from '../src/core/rules/analyse.ts';
export { scenarioLibrary } from '../src/core/scenarios/library/scenarioLibrary.ts';
export { runScenarios } from '../src/core/scenarios/runScenarios.ts';
export { scenarios } from '../src/core/scenarios/scenarios.ts';
export { sizedDesign } from './sizedDesign.ts';
