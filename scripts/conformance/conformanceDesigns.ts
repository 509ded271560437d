import { exportExamples } from '../../src/core/testing/examples/exportExamples.ts';
import type { DesignDocument } from '../../src/core/model/designDocument.ts';
import { fixAll } from '../../src/core/rules/fixAll.ts';
import { testDay } from '../../src/core/testing/testDay.ts';
import { templates } from '../../src/core/templates/index.ts';

export interface ConformanceDesign {
  readonly name: string;
  readonly document: DesignDocument;
}

/** The templates as they are and repaired, and small designs with each kind at its least and at its fullest. */
export function conformanceDesigns(): readonly ConformanceDesign[] {
  return [
    ...templates.map(({ id, document }) => ({ name: id, document })),
    ...templates
      .map(({ id, document }) => ({ name: `${id}-fixed`, document, fixed: fixAll(document, testDay) }))
      .filter(({ fixed }) => fixed.applied.length > 0)
      .map(({ name, fixed }) => ({ name, document: fixed.document })),
    ...Object.entries(exportExamples).map(([name, document]) => ({ name: `example-${name}`, document })),
  ];
}
