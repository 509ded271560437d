import type { Text } from '../text/text.ts';
import { fill, type TextParameters } from '../text/text.ts';

/** Why something may not be placed, moved or joined, in words. */
export interface Refusal {
  readonly reason: Text;
}

const reasons = {
  unknownKind: {
    en: 'This version does not know the kind {kind}',
    ja: 'このバージョンでは{kind}を扱えません',
  },
  gone: { en: 'This resource is no longer there', ja: 'このリソースはもう存在しません' },
  inItself: { en: '{name} cannot stand in itself', ja: '{name}自身の中には置けません' },
  onlyFits: { en: 'Only {kind} fits here', ja: 'このサブネットに置けるのは{kind}だけです' },
  needsOwnSubnet: {
    en: '{kind} needs a subnet of its own, and {subnet} is in use',
    ja: '{kind}には専用のサブネットが必要ですが、{subnet}は使用中です',
  },
  nameTaken: {
    en: '{network} already has {subnet}, and {kind} needs that name',
    ja: '{kind}には{subnet}という名前のサブネットが必要ですが、{network}にはすでにあります',
  },
  subnetExists: {
    en: '{network} already has a subnet {subnet}',
    ja: '{network}にはすでにサブネット{subnet}があります',
  },
  tooSmall: {
    en: '{kind} needs a /{length} or larger, and {subnet} cannot grow to it',
    ja: '{kind}には/{length}以上が必要ですが、{subnet}はそこまで広げられません',
  },
  noRange: { en: '{network} has no free /{length} left', ja: '{network}に/{length}の空きがありません' },
  noNetwork: {
    en: '{kind} stands in a subnet: add a virtual network first',
    ja: '{kind}はサブネットに置くため、先に仮想ネットワークを追加します',
  },
  noNetworkForSubnet: {
    en: 'A subnet stands in a virtual network',
    ja: 'サブネットは仮想ネットワークの中に置きます',
  },
  outsideSubnet: {
    en: '{kind} stands in a subnet of a virtual network',
    ja: '{kind}は仮想ネットワークのサブネットに置きます',
  },
  onCanvas: {
    en: '{kind} stands on the canvas, not inside {container}',
    ja: '{kind}はキャンバスに直接置きます。{container}の中には置けません',
  },
  inMicrosoft: {
    en: "{kind} stands in Microsoft's network, outside your virtual networks",
    ja: '{kind}は仮想ネットワークの外、Microsoftのネットワークに置きます',
  },
  docks: { en: '{kind} docks on: {hosts}', ja: '{kind}は{hosts}に関連付けます' },
  notThere: {
    en: 'Azure takes no {kind} on {subnet}',
    ja: 'Azureは{subnet}への{kind}の関連付けに対応していません',
  },
  joins: { en: '{kind} joins two of: {hosts}', ja: '{kind}は2つの{hosts}を接続します' },
  joined: { en: '{from} and {to} are already joined', ja: '{from}と{to}はすでに接続されています' },
  overlap: {
    en: '{from} and {to} overlap: {range}. Azure peers only networks that do not',
    ja: '{from}と{to}のアドレス空間が{range}で重複しているため、ピアリングできません',
  },
  noFreeNetworkRange: {
    en: 'No /16 of 10.0.0.0/8 is free',
    ja: '10.0.0.0/8に空いている/16がありません',
  },
} as const satisfies Record<string, Text>;

export function refusal(reason: keyof typeof reasons, parameters: TextParameters = {}): Refusal {
  return { reason: fill(reasons[reason], parameters) };
}
