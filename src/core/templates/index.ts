import type { DesignDocument } from '../model/designDocument.ts';
import type { Text } from '../text/text.ts';
import { aksDefault } from './aksDefault.ts';
import { blank } from './blank.ts';
import { hubAndSpoke } from './hubAndSpoke.ts';
import { referenceArchitecture } from './referenceArchitecture.ts';

/** A design that a person can begin with. */
export interface Template {
  /** As on the command line. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly document: DesignDocument;
}

/** The designs that a person can begin with, in the order of the gallery. */
export const templates: readonly Template[] = [
  {
    id: 'aks-default',
    title: { en: 'AKS default (exposed)', ja: 'AKSの既定（無防備）' },
    description: {
      en: 'What a cluster gets when nobody decides. Watch it fail, then fix it.',
      ja: '何も決めずに作成したクラスターです。どこまで到達されるかを見てから修正できます。',
    },
    document: aksDefault(),
  },
  {
    id: 'reference-architecture',
    title: { en: 'Reference architecture', ja: '参照アーキテクチャ' },
    description: {
      en: 'One VNet: private API server, WAF in front, firewall on the way out.',
      ja: '1つのVNetに、プライベートなAPIサーバー、受信側のWAF、送信側のファイアウォールを備えています。',
    },
    document: referenceArchitecture(),
  },
  {
    id: 'hub-and-spoke',
    title: { en: 'Hub and spoke baseline', ja: 'ハブアンドスポークのベースライン' },
    description: {
      en: 'The firewall in the hub, the cluster in a peered spoke.',
      ja: 'ファイアウォールをハブに、クラスターをピアリングしたスポークに配置しています。',
    },
    document: hubAndSpoke(),
  },
  {
    id: 'blank',
    title: { en: 'Blank', ja: '空のキャンバス' },
    description: { en: 'An empty canvas and the whole palette.', ja: '何もない状態から自由に設計できます。' },
    document: blank(),
  },
];
