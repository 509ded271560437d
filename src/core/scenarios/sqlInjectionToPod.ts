import { entryFlow } from './entryFlow.ts';
import type { Scenario } from './scenario.ts';

export const sqlInjectionToPod: Scenario = {
  id: 'sql-injection-to-pod',
  protection: 'inbound',
  intent: 'must-be-blocked',
  title: { en: 'SQL injection → pod', ja: 'SQLインジェクション → Pod' },
  description: {
    en: 'A request from the Internet that carries a SQL injection, on every way in.',
    ja: 'SQLインジェクションを含むインターネットからの要求です。すべての入口をたどります。',
  },
  flows: (context) => {
    const entries = context.entries();
    const isNode = (id: string): boolean => context.resource('node-pool', id) !== undefined;
    const ways = entries.filter(({ isPublic, serves, resource }) => isPublic && (serves || isNode(resource)));
    // Without a public way in, what keeps attackers out of the private ones is what counts.
    const attacked = ways.length > 0 ? ways : entries.filter(({ serves }) => serves);
    return attacked.map((entry) => entryFlow(entry, 'sqli'));
  },
  missing: {
    en: 'No service is drawn that takes requests.',
    ja: '要求を受け付けるサービスが図にありません。',
  },
};
