import '../configureZod.ts';
import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import { makeBundle } from '../../core/bundle/makeBundle.ts';
import { analyse, fixAll, proposeFix } from '../../core/rules/engine.ts';
import { type Template, templates } from '../../core/templates/index.ts';
import type { Engine, TemplateOffer } from './engine.ts';

/** Zip files store no time before 1980; a fixed one makes equal bundles equal files. */
const ZIP_TIME = new Date(2000, 0, 1);

function offer(template: Template): TemplateOffer {
  return { ...template, analysis: analyse(template.document) };
}

const engine: Engine = {
  analyse: async (document) => analyse(document),
  proposeFix: async (document, finding) => proposeFix(document, finding),
  fixAll: async (document) => fixAll(document),
  bundle: async (document, language) => makeBundle(document, language),
  templates: async () =>
    templates.filter(({ document }) => Object.keys(document.resources).length > 0).map(offer),
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
