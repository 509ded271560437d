export const text = {
  language: { en: 'Language of the code', ja: 'コードの言語' },
  files: { en: 'Files', ja: 'ファイル' },
  code: { en: 'Code of {file}', ja: '{file}のコード' },
  copy: { en: 'Copy file', ja: 'ファイルをコピー' },
  copied: { en: '{file} copied', ja: '{file}をコピーしました' },
  notCopied: {
    en: 'The browser did not allow copying. Download the zip instead.',
    ja: 'ブラウザーがコピーを許可しませんでした。zipをダウンロードしてください。',
  },
  download: { en: 'Download zip', ja: 'zipをダウンロード' },
  lines: { en: 'lines {from}–{to} of {all}', ja: '{all}行中{from}～{to}行' },
  allLines: { en: '{all} lines', ja: '{all}行' },
  added: { en: '{count} lines by the last edit', ja: '直前の変更で{count}行' },
  writing: { en: 'Writing the code…', ja: 'コードを生成しています…' },
  nothing: {
    en: 'Code appears with the first resource.',
    ja: '最初のリソースを置くと、コードが表示されます。',
  },
} as const;
