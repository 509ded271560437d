import fc from 'fast-check';
import type { DesignDocument } from '../model/designDocument.ts';
import { addFlow, addWaiver, applyEdits, putResource } from '../model/edits.ts';
import { askCheck } from '../questions/askCheck.ts';
import type { CheckReport } from '../report/checkReport.ts';
import { aksDefault } from '../templates/aksDefault.ts';
import { hostileText } from './exampleParts.ts';
import { testDay } from './testDay.ts';

/** A design in which everything that has a name is called the same, with a flow of its own and a waiver. */
function designNamed(name: string): DesignDocument {
  const design = aksDefault();
  const renamed = Object.entries(design.resources).map(([id, resource]) =>
    putResource(id, { ...resource, name }),
  );
  const flow = {
    id: 'flow-1',
    name,
    from: { type: 'pod', pool: 'node-pool-1' },
    to: { type: 'name', fqdn: 'updates.example.com' },
    protocol: 'TCP',
    port: 443,
    payload: 'benign',
    intent: 'must-be-blocked',
  } as const;
  const waiver = addWaiver({
    finding: 'CP007:aks-cluster-1',
    reason: name,
    approver: name,
    created: testDay,
  });
  return { ...applyEdits(design, [...renamed, addFlow(flow), waiver]), name };
}

/** The report of a check in which every name, and the reason of a waiver, is the same text. */
export function reportNamed(name: string): CheckReport {
  return askCheck(designNamed(name), {
    on: testDay,
    library: true,
    file: { uri: 'design.json', text: '{}' },
  });
}

/** Names that break out of a format where one lets them. */
export const hostileNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    hostileText,
    '[click](https://evil.example)',
    '![x](//evil.example/x.png) <img src=x onerror=alert(1)>',
    '@octocat closes #1, owner/repo#2',
    'https://evil.example and www.evil.example and a@evil.example',
    '| a | b |\n| --- | --- |',
    '# heading',
    '- [ ] item',
    '1. item',
    '---',
    '    code',
    '``` `code` ```',
    '"/><failure message="x"/><!--',
    ']]>&amp;&#0;',
    '{0} {{ }}',
    '\u0000\u0008\u001B[31m\u007F\u0085\u2028\uFFFE\uFFFF\uD800\u202E\u{1F600}',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);
