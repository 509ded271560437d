import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bicepChecks } from './conformance/bicepChecks.ts';
import type { Check } from './conformance/check.ts';
import { conformanceDesigns } from './conformance/conformanceDesigns.ts';
import { terraformChecks } from './conformance/terraformChecks.ts';
import { writeBundle } from './conformance/writeBundle.ts';

// Exports designs in both languages and lets the tools of those languages judge them, as far as they are installed.
const folder = mkdtempSync(join(tmpdir(), 'ringwall-conformance-'));
const workers = Math.min(2, availableParallelism());

try {
  const designs = conformanceDesigns();
  const write = (language: 'terraform' | 'bicep') =>
    designs.map((design) => writeBundle(design, language, folder));
  const checks: readonly Check[] = [
    ...(await terraformChecks(write('terraform'), workers)),
    ...(await bicepChecks(write('bicep'), join(folder, 'bicep'))),
  ];
  for (const { name, outcome, detail } of checks) {
    console.log(outcome === 'passed' ? `ok ${name}` : `${outcome === 'failed' ? 'FAIL' : outcome} ${name}`);
    if (detail !== '') console.log(detail.replace(/^/gm, '  '));
  }
  const count = (wanted: Check['outcome']): number =>
    checks.filter(({ outcome }) => outcome === wanted).length;
  if (count('could not run') > 0) console.log(`${count('could not run')} could not run, as said above`);
  console.log(`${count('passed')} passed, ${count('failed')} failed`);
  process.exitCode = count('failed') > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
