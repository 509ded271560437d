import { fill, type Text } from '../../text/text.ts';
import type { Control, FieldError } from './field.ts';

const texts = {
  required: { en: 'A value is needed here', ja: '値を入力してください' },
  'too-long': { en: 'Longer than {maximum} characters', ja: '{maximum}文字を超えています' },
  pattern: {
    en: 'Azure does not accept this. Example: {example}',
    ja: 'Azureで使えない値です。例: {example}',
  },
  refused: { en: 'Azure does not accept this', ja: 'Azureで使えない値です' },
  range: {
    en: 'Use a whole number from {minimum} to {maximum}',
    ja: '{minimum}から{maximum}までの整数を指定してください',
  },
  'not-an-address': {
    en: 'Not an IPv4 address. Example: 10.10.0.4',
    ja: 'IPv4アドレスではありません。例: 10.10.0.4',
  },
  'not-a-cidr': {
    en: 'Not an IPv4 range. Example: 10.10.4.0/22',
    ja: 'IPv4の範囲ではありません。例: 10.10.4.0/22',
  },
  'host-bits': {
    en: '{value} is not the start of a /{prefixLength}. Nearest: {nearest}',
    ja: '{value}は/{prefixLength}の先頭アドレスではありません。直近の範囲: {nearest}',
  },
  type: { en: 'Not a value of the right type', ja: '値の型が違います' },
} as const satisfies Record<string, Text>;

/** Why a value is refused, as it stands under the field. */
export function fieldErrorText(error: FieldError): Text {
  if (error.code === 'pattern' && error.example === '') return texts.refused;
  const { code, ...parameters } = error;
  return fill(texts[code], parameters);
}

const expected = {
  text: { en: 'Text is expected', ja: '文字列を指定してください' },
  number: { en: 'A number is expected', ja: '数値を指定してください' },
  toggle: { en: 'true or false is expected', ja: 'trueまたはfalseを指定してください' },
  choice: { en: 'One of these is expected: {options}', ja: '次のいずれかを指定してください: {options}' },
  choices: {
    en: 'A list of these is expected: {options}',
    ja: '次の値のリストを指定してください: {options}',
  },
  list: { en: 'A list of texts is expected', ja: '文字列のリストを指定してください' },
  rows: { en: 'A list of records is expected', ja: 'レコードのリストを指定してください' },
  reference: {
    en: 'The id of a resource or null is expected',
    ja: 'リソースのIDまたはnullを指定してください',
  },
  references: { en: 'A list of ids of resources is expected', ja: 'リソースのIDのリストを指定してください' },
} as const satisfies Record<string, Text>;

/** What a field takes, for a value of another type. Only files and links can hold one; a form cannot. */
export function expectedValueText(control: Control): Text {
  const type = control.type === 'cidr' || control.type === 'address' ? 'text' : control.type;
  return fill(expected[type], 'options' in control ? { options: control.options.join(', ') } : {});
}
