import { fill, verbatim, type Language, type Text } from '../text/text.ts';
import type { BundleFile } from './bundleFile.ts';
import { markdownText } from './markdownText.ts';
import type { Prerequisites } from './prerequisitesOf.ts';

/** A paragraph or heading of a README, in every language. */
type Section = Text;

const headings = {
  before: { en: '## Before you deploy', ja: '## デプロイの前に' },
  deploy: { en: '## Deploy', ja: '## デプロイ' },
  notes: { en: '## What to know', ja: '## 知っておくこと' },
} as const;

const roles = {
  assigning: {
    en: 'the role Owner, or Contributor with Role Based Access Control Administrator, on the subscription: the bundle creates a resource group and assigns roles.',
    ja: 'サブスクリプションに対する所有者ロール（または共同作成者とロールベースのアクセス制御管理者）が必要です。リソースグループの作成とロールの割り当てを行うためです。',
  },
  plain: {
    en: 'the role Contributor on the subscription: the bundle creates a resource group.',
    ja: 'サブスクリプションに対する共同作成者ロールが必要です。リソースグループを作成するためです。',
  },
} as const;

function providersOf({ resourceProviders: all }: Prerequisites): Text {
  return {
    en:
      all.length > 1
        ? `resource providers ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
        : `resource provider ${all[0]}`,
    ja: `リソースプロバイダー ${all.join('、')} `,
  };
}

/** Sentences of the README that both languages of code share. */
export const readmeSentences = {
  headings,
  role: ({ assignsRoles }: Prerequisites): Text => (assignsRoles ? roles.assigning : roles.plain),
  /** A sentence about the resource providers; nothing where none is needed. */
  providers: (prerequisites: Prerequisites, sentence: Text): readonly Section[] =>
    prerequisites.resourceProviders.length === 0
      ? []
      : [fill(sentence, { providers: providersOf(prerequisites) })],
  notes: (notes: readonly Text[]): readonly Section[] =>
    notes.length === 0
      ? []
      : [
          headings.notes,
          {
            en: notes.map(({ en }) => `- ${markdownText(en)}`).join('\n'),
            ja: notes.map(({ ja }) => `- ${markdownText(ja)}`).join('\n'),
          },
        ],
};

/** Points of a list: a name in code, and what it stands for. */
export function pointsOf(points: readonly (readonly [string, Text])[]): Section {
  const inLanguage = (language: Language): string =>
    points.map(([name, text]) => `- \`${name}\`: ${text[language]}`).join('\n');
  return { en: inLanguage('en'), ja: inLanguage('ja') };
}

/** The README of a bundle in English and in Japanese, under the name of the design. */
export function readmeFiles(name: string, sections: readonly Section[]): readonly BundleFile[] {
  const all = [verbatim(`# ${markdownText(name)}`), ...sections];
  const inLanguage = (language: Language): string =>
    `${all.map((section) => section[language]).join('\n\n')}\n`;
  return [
    { path: 'README.md', text: inLanguage('en'), ranges: [] },
    { path: 'README.ja.md', text: inLanguage('ja'), ranges: [] },
  ];
}
