import { documentErrorText } from '../model/documentErrorText.ts';
import { fill, type Text } from '../text/text.ts';
import type { LinkError } from './linkError.ts';

const texts: Readonly<Record<LinkError['code'], Text>> = {
  'not-a-link': {
    en: 'This is not a link to a design. A link holds #d=2. and a long row of characters. Copy it again from Share.',
    ja: '設計のリンクではありません。リンクには #d=2. に続く長い文字列が含まれます。共有からコピーし直してください。',
  },
  cut: {
    en: 'This link is incomplete. Its end is missing. Ask for the file. Your own designs are untouched.',
    ja: 'リンクが途中で切れています。ファイルで送ってもらってください。手元の設計には影響しません。',
  },
  altered: {
    en: 'This link was changed on its way. Ask for it again, or for the file. Your own designs are untouched.',
    ja: 'リンクの文字が途中で変わっています。リンクかファイルをもう一度送ってもらってください。手元の設計には影響しません。',
  },
  'too-big': {
    en: 'This link holds more than a design can. Ask for the file. Your own designs are untouched.',
    ja: 'リンクの内容が設計の上限を超えています。ファイルで送ってもらってください。手元の設計には影響しません。',
  },
  'newer-version': {
    en: 'A newer Ringwall wrote this link. Reload the page or update Ringwall, then open it again. Your own designs are untouched.',
    ja: 'このリンクは新しいRingwallで作成されています。ページを再読み込みするかRingwallを更新してから、開き直してください。手元の設計には影響しません。',
  },
  'bad-document': {
    en: 'The design in this link cannot be opened. {reason} Your own designs are untouched.',
    ja: 'リンクに入っている設計を開けません。{reason}手元の設計には影響しません。',
  },
};

/** What is wrong with a link, and what to do. */
export function linkErrorText(error: LinkError): Text {
  const text = texts[error.code];
  return error.code === 'bad-document' ? fill(text, { reason: documentErrorText(error.error) }) : text;
}
