import { parseCidr } from '../../lib/cidr.ts';
import { coversInternet } from '../../net/addressRanges.ts';
import { apiServerExposure } from '../../reach/facts/apiServerExposure.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

const shortestPrefixLength = 16;

export const cp002AuthorizedRangesTooWide = defineRule({
  meta: {
    id: 'CP002',
    area: 'control-plane',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges'],
    references: ['CIS 5.4.1', 'AZU-0041'],
  },
  text: {
    title: {
      en: 'The authorized IP ranges let almost everyone in',
      ja: '承認済みIP範囲が広すぎて、ほとんど制限になっていない',
    },
    why: {
      en: 'Whoever has an address in the range reaches the API server. Addresses in a range this wide are for rent.',
      ja: '範囲内のアドレスであれば誰でもAPIサーバーに到達できます。これほど広い範囲のアドレスは、攻撃者も簡単に借りられます。',
    },
    remedy: {
      en: 'List the ranges of the administrators, and keep the addresses that the cluster itself leaves with.',
      ja: '管理者の範囲だけを指定します。クラスター自身の送信アドレスは残します。',
    },
    messages: {
      everyone: {
        en: 'The authorized IP ranges of {resource} add up to the whole Internet: {ranges}.',
        ja: '{resource}の承認済みIP範囲を合わせると、インターネット全体になります: {ranges}。',
      },
      wide: {
        en: 'The authorized IP ranges of {resource} hold ranges shorter than /16: {ranges}.',
        ja: '{resource}の承認済みIP範囲に、/16より広い範囲があります: {ranges}。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('aks-cluster').flatMap((cluster): readonly Violation<'everyone' | 'wide'>[] => {
      if (!apiServerExposure(cluster).isPublic) return [];
      const { authorizedIpRanges } = cluster.props;
      const everyone = coversInternet(authorizedIpRanges);
      const ranges = everyone ? authorizedIpRanges : authorizedIpRanges.filter(isWide);
      if (ranges.length === 0) return [];
      return [
        {
          resource: cluster.id,
          message: everyone ? 'everyone' : 'wide',
          parameters: { ranges: ranges.join(', ') },
          set: setOf({ range: ranges }),
          severity: everyone ? 'critical' : 'high',
          scenario: 'attacker-to-api-server',
        },
      ];
    }),
});

function isWide(range: string): boolean {
  const parsed = parseCidr(range);
  return parsed.ok && parsed.value.prefixLength < shortestPrefixLength;
}
