import type { DesignDocument } from '../model/designDocument.ts';
import { templates } from '../templates/index.ts';
import { behindFirewall } from './behindFirewall.ts';
import { exportExamples } from './examples/exportExamples.ts';
import { faultyDesigns } from './faultyDesigns.ts';
import { design, hubAndSpoke, spokePeerings } from './hubAndSpoke.ts';
import { sampleDesign } from './sampleDesign.ts';

/** Every template, example, sample and faulty design that there is, by what it is. */
export const manyDesigns: Readonly<Record<string, DesignDocument>> = {
  ...Object.fromEntries(templates.map(({ id, document }) => [`template ${id}`, document])),
  ...Object.fromEntries(
    Object.entries(exportExamples).map(([name, example]) => [`example ${name}`, example]),
  ),
  ...Object.fromEntries(faultyDesigns.map(({ rule, what, document }) => [`${rule} ${what}`, document])),
  'the sample': sampleDesign(),
  'a service behind a firewall': behindFirewall,
  'a hub and a spoke': design(hubAndSpoke, spokePeerings),
};
