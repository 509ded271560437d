import { fill, verbatim, type Text, type TextParameter, type TextParameters } from '../text/text.ts';
import type { DocumentPath } from './catalogue.ts';
import type { DocumentError, Expected } from './documentError.ts';

const texts: Readonly<Record<DocumentError['code'], Text>> = {
  'not-json': {
    en: 'This is not a Ringwall design: it is not JSON. Open a file that Ringwall saved.',
    ja: 'JSONとして読み取れないため、Ringwallの設計ではありません。Ringwallで保存したファイルを開いてください。',
  },
  'not-a-design': {
    en: 'This is not a Ringwall design: it has no version. Open a file that Ringwall saved.',
    ja: 'バージョンがないため、Ringwallの設計ではありません。Ringwallで保存したファイルを開いてください。',
  },
  'newer-version': {
    en: 'A newer Ringwall wrote this design (version {version}). Reload the page or update Ringwall, then open it again.',
    ja: 'この設計は新しいRingwall(バージョン{version})で作成されています。ページを再読み込みするかRingwallを更新してから、開き直してください。',
  },
  'unsafe-key': {
    en: '{where}: the name {key} cannot be used in a design. Rename or remove it.',
    ja: '{where}: {key}という名前は設計では使えません。名前を変えるか、削除してください。',
  },
  'not-data': {
    en: '{where}: this value is not plain data. Use text, a number, true, false, a list or an object.',
    ja: '{where}: 値がデータとして扱えません。文字列、数値、true、false、リスト、オブジェクトのいずれかにしてください。',
  },
  'too-deep': {
    en: '{where}: nested deeper than any design is. Open a file that Ringwall saved.',
    ja: '{where}: 入れ子が深すぎます。Ringwallで保存したファイルを開いてください。',
  },
  'too-long': {
    en: '{where}: longer than {maximum} characters. Shorten it.',
    ja: '{where}: {maximum}文字を超えています。短くしてください。',
  },
  'too-many': {
    en: '{where}: more than {maximum} entries. Split the design.',
    ja: '{where}: {maximum}件を超えています。設計を分割してください。',
  },
  'out-of-range': {
    en: '{where}: use a number from {minimum} to {maximum}.',
    ja: '{where}: {minimum}から{maximum}までの数値にしてください。',
  },
  missing: { en: '{where} is missing. Add it.', ja: '{where}がありません。追加してください。' },
  'unknown-property': {
    en: '{where}: there is no property {property}. Remove it, or check its spelling.',
    ja: '{where}: {property}というプロパティはありません。削除するか、綴りを確認してください。',
  },
  shape: { en: '{where}: {expected} is expected.', ja: '{where}: {expected}を指定してください。' },
  'not-one-of': {
    en: '{where} has a value that is not known. Use one of: {choices}.',
    ja: '{where}に使えない値があります。次のいずれかにしてください: {choices}。',
  },
  'bad-id': {
    en: '{where}: the id {id} cannot be used. Begin with a letter; use letters, digits and . _ : - only, at most 100.',
    ja: '{where}: {id}はIDとして使えません。英字で始め、英数字と . _ : - だけを使い、100文字以内にしてください。',
  },
  'duplicate-id': {
    en: '{where}: the id {id} is taken. Give it another id.',
    ja: '{where}: {id}というIDはほかで使われています。別のIDにしてください。',
  },
  'unknown-kind': {
    en: '{where}: this Ringwall knows no kind {kind}. Check its spelling, or update Ringwall.',
    ja: '{where}: {kind}という種類はこのRingwallにありません。綴りを確認するか、Ringwallを更新してください。',
  },
  'not-a-resource': {
    en: '{where}: {kind} is a link between two resources. Move it to links.',
    ja: '{where}: {kind}はリソース間のリンクです。linksに移してください。',
  },
  'not-a-link': {
    en: '{where}: {kind} is a resource. Move it to resources.',
    ja: '{where}: {kind}はリソースです。resourcesに移してください。',
  },
  name: { en: '{where}: {reason}.', ja: '{where}: {reason}。' },
  field: { en: '{where}: {reason}.', ja: '{where}: {reason}。' },
  'missing-resource': {
    en: '{where}: there is no resource {id}. Name one that exists, or remove the reference.',
    ja: '{where}: {id}というリソースはありません。存在するリソースを指定するか、参照を削除してください。',
  },
  'missing-group': {
    en: '{where}: the settings have no group {id}. Add it to settings.groups, or remove the property.',
    ja: '{where}: {id}というグループは設定にありません。settings.groupsに追加するか、このプロパティを削除してください。',
  },
  'not-an-azure-id': {
    en: '{where}: an id of Azure is expected, which begins with /subscriptions/. Copy it from the portal.',
    ja: '{where}: /subscriptions/で始まるAzureのリソースIDを指定してください。ポータルからコピーできます。',
  },
  'wrong-kind': {
    en: '{where}: {id} is of the wrong kind. Name one of: {expected}.',
    ja: '{where}: {id}は種類が違います。次の種類のリソースを指定してください: {expected}。',
  },
  'needs-container': {
    en: '{where} stands nowhere. Give it a parent: {expected}.',
    ja: '{where}の置き場所がありません。parentに指定してください: {expected}。',
  },
  'stands-on-canvas': {
    en: '{where}: {kind} stands in no other resource. Remove its parent.',
    ja: '{where}: {kind}はほかのリソースの中には置けません。parentを削除してください。',
  },
  'parent-cycle': {
    en: '{where}: the resource stands in itself. Give it another parent.',
    ja: '{where}: リソースが自分自身の中に置かれています。別のparentを指定してください。',
  },
  'same-ends': {
    en: '{where}: both ends are the same resource. Name two different ones.',
    ja: '{where}: 両端が同じリソースです。異なる2つを指定してください。',
  },
};

const expectedTexts: Readonly<Record<Expected, Text>> = {
  object: { en: 'an object', ja: 'オブジェクト' },
  list: { en: 'a list', ja: 'リスト' },
  text: { en: 'text', ja: '文字列' },
  number: { en: 'a number', ja: '数値' },
  'true-or-false': { en: 'true or false', ja: 'trueまたはfalse' },
  day: { en: 'a day such as 2026-11-28', ja: '2026-11-28のような日付' },
  moment: {
    en: 'a moment in UTC such as 2026-11-28T18:00:00.000Z',
    ja: '2026-11-28T18:00:00.000ZのようなUTCの日時',
  },
};

/** What is wrong, where, and what to do, in one or two sentences. */
export function documentErrorText(error: DocumentError): Text {
  return fill(texts[error.code], { ...parametersOf(error), ...expectedOf(error) });
}

function parametersOf({ code: _, ...error }: DocumentError): TextParameters {
  const parameters: Record<string, TextParameter> = 'path' in error ? { where: pathText(error.path) } : {};
  for (const [key, value] of Object.entries<unknown>(error)) {
    if (typeof value === 'string') parameters[key] = quoted(value);
    if (typeof value === 'number') parameters[key] = value;
  }
  if ('kind' in error && typeof error.kind === 'object') parameters['kind'] = error.kind;
  if ('reason' in error) parameters['reason'] = error.reason;
  return parameters;
}

function expectedOf(error: DocumentError): TextParameters {
  if (error.code === 'shape') return { expected: expectedTexts[error.expected] };
  if (error.code === 'not-one-of') return { choices: error.choices.join(', ') };
  if (error.code === 'wrong-kind') return { expected: joined(error.expected) };
  return error.code === 'needs-container' ? { expected: error.expected } : {};
}

function joined(names: readonly Text[]): Text {
  return { en: names.map(({ en }) => en).join(', '), ja: names.map(({ ja }) => ja).join('、') };
}

const root: Text = { en: 'The design', ja: '設計' };

function pathText(path: DocumentPath): Text {
  return path.length === 0 ? root : verbatim(path.map((key) => printable(String(key))).join('.'));
}

const quoted = (value: string): string => `"${printable(value)}"`;

/** Strings from a document are hostile: nothing that moves a cursor, turns the direction of text, or floods a screen. */
function printable(value: string): string {
  const harmless = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
  return harmless.length <= 60 ? harmless : `${harmless.slice(0, 59)}…`;
}
