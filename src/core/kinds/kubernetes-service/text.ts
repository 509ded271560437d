import type { KindText } from '../contract/kind.ts';
import type { kubernetesServiceFields } from './props.ts';

export const kubernetesServiceText: KindText<typeof kubernetesServiceFields> = {
  name: { en: 'Kubernetes service', ja: 'Kubernetesサービス' },
  description: {
    en: 'What the cluster offers: a load balancer address, or pods behind a gateway.',
    ja: 'クラスターが公開するものです。ロードバランサーのアドレス、またはゲートウェイ配下のポッドです。',
  },
  searchWords: 'load balancer ingress lb svc',
  fields: {
    cluster: { label: { en: 'Cluster', ja: 'クラスター' } },
    exposure: {
      label: { en: 'Exposure', ja: '公開方法' },
      options: {
        publicLoadBalancer: { en: 'Public load balancer', ja: 'パブリックロードバランサー' },
        internalLoadBalancer: { en: 'Internal load balancer', ja: '内部ロードバランサー' },
        gateway: { en: 'Behind a gateway', ja: 'ゲートウェイ配下' },
      },
    },
    ingress: {
      label: { en: 'Ingress controller', ja: 'イングレスコントローラー' },
      options: {
        none: { en: 'None', ja: 'なし' },
        nginx: { en: 'NGINX', ja: 'NGINX' },
        applicationRouting: { en: 'Application routing', ja: 'アプリケーションルーティング' },
        agic: { en: 'AGIC', ja: 'AGIC' },
      },
    },
    applicationGateway: { label: { en: 'Application Gateway', ja: 'Application Gateway' } },
    ports: {
      label: { en: 'Ports', ja: 'ポート' },
      columns: {
        port: { label: { en: 'Port', ja: 'ポート' } },
        protocol: { label: { en: 'Protocol', ja: 'プロトコル' } },
        targetPort: { label: { en: 'Target port', ja: 'ターゲットポート' } },
      },
    },
    hostName: { label: { en: 'Host name', ja: 'ホスト名' } },
    privateIpAddress: { label: { en: 'Private IP address', ja: 'プライベートIPアドレス' } },
    sourceRanges: { label: { en: 'Source ranges', ja: '送信元範囲' } },
    floatingIp: { label: { en: 'Floating IP', ja: 'フローティングIP' } },
    probePort: { label: { en: 'Health probe port', ja: '正常性プローブのポート' } },
  },
};
