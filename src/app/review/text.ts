export const text = {
  comments: { en: 'Comments', ja: 'コメント' },
  none: {
    en: 'Select a resource and write. Comments travel in the link.',
    ja: 'リソースを選択してコメントを書けます。コメントはリンクに含まれます。',
  },
  onResource: { en: 'on {name}', ja: '{name}へのコメント' },
  onDesign: { en: 'on the whole design', ja: '設計全体へのコメント' },
  author: { en: 'Your name', ja: '名前' },
  comment: { en: 'Comment', ja: 'コメント' },
  placeholder: { en: 'What should change, and why?', ja: '変更点と理由を書いてください' },
  add: { en: 'Add comment', ja: 'コメントを追加' },
  added: { en: 'Comment added', ja: 'コメントを追加' },
  resolve: { en: 'Resolve', ja: '解決にする' },
  reopen: { en: 'Reopen', ja: '未解決に戻す' },
  resolved: { en: 'resolved', ja: '解決済み' },
  remove: { en: 'Delete', ja: '削除' },
  somebody: { en: 'Somebody', ja: '匿名' },
} as const;
