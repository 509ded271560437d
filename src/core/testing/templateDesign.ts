import type { DesignDocument } from '../model/designDocument.ts';
import { templates } from '../templates/index.ts';

/** The design of a template, by the id that the command line knows it by. */
export function templateDesign(id: string): DesignDocument {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found.document;
}
