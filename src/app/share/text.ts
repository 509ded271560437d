import type { Text } from '../../core/text/text.ts';

export const text = {
  fileRefused: { en: 'This file cannot be opened', ja: 'このファイルは開けません' },
  fileTooLarge: {
    en: 'The file is larger than any design. Open a file that Ringwall saved.',
    ja: 'ファイルが設計の上限を超えています。Ringwallで保存したファイルを開いてください。',
  },
  linkRefused: { en: 'This link cannot be opened', ja: 'このリンクは開けません' },
  designMissing: { en: 'This design is not here', ja: 'この設計は見つかりません' },
  designMissingReason: {
    en: 'The address names a design that is not stored in this browser. Open it where it was made, or ask for a link.',
    ja: 'アドレスが示す設計は、このブラウザーに保存されていません。作成したブラウザーで開くか、共有リンクを受け取ってください。',
  },
  designBroken: { en: 'This design cannot be read', ja: 'この設計は読み取れません' },
  shareTitle: { en: 'Share {name}', ja: '{name}の共有' },
  shareLead: {
    en: 'The design is in the link itself. Nobody hosts it; nobody can take it back.',
    ja: '設計はリンクそのものに入っています。サーバーには保存されず、渡したリンクは取り消せません。',
  },
  link: { en: 'Link', ja: 'リンク' },
  copyLink: { en: 'Copy link', ja: 'リンクをコピー' },
  linkCopied: { en: 'Link copied, {count} characters', ja: 'リンクをコピーしました ({count}文字)' },
  copyRefused: {
    en: 'The browser refuses the clipboard. Select the link and copy it by hand.',
    ja: 'クリップボードを使えません。リンクを選択してコピーしてください。',
  },
  fitsEverywhere: {
    en: '{count} characters: fits every messenger',
    ja: '{count}文字: どのメッセージでも送れます',
  },
  fitsMostly: {
    en: '{count} characters: fits mail and most messengers',
    ja: '{count}文字: メールとほとんどのメッセージで送れます',
  },
  tooLong: {
    en: '{count} characters: some programs cut it. Send the file.',
    ja: '{count}文字: 途中で切れることがあります。ファイルで送ってください。',
  },
  withComments: { en: 'With {count} comments', ja: 'コメント{count}件を含める' },
  downloadFile: { en: 'Download the design file', ja: '設計ファイルをダウンロード' },
  openLink: { en: 'Open a link', ja: 'リンクを開く' },
  openLinkLead: {
    en: 'It opens read-only. Your own designs stay as they are.',
    ja: '閲覧専用で開きます。手元の設計には影響しません。',
  },
  open: { en: 'Open', ja: '開く' },
  pasteLink: { en: 'Paste the whole link', ja: 'リンク全体を貼り付ける' },
  chooseFile: { en: 'Choose another file', ja: '別のファイルを選ぶ' },
  ownDesigns: { en: 'Open my designs', ja: '手元の設計を開く' },
  dropFile: { en: 'Drop the design file to open it', ja: '設計ファイルをドロップして開く' },
} satisfies Record<string, Text>;
