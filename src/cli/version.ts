import { knowledge } from '../core/report/knowledge.ts';
import { fill, type Language } from '../core/text/text.ts';

/** As in package.json, which the built file does not read. */
export const version = '0.1.0';

const facts = {
  en: 'Facts about Azure read on {factsReadOn}, API versions compared on {apiVersionsComparedOn}.',
  ja: 'Azureの情報: {factsReadOn}時点、APIバージョン: {apiVersionsComparedOn}時点。',
};

/** The version, and the days up to which it knows Azure. */
export function versionText(language: Language): string {
  return `ringwall ${version}\n${fill(facts, knowledge)[language]}\n`;
}
