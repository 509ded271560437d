import { entryFlow } from './entryFlow.ts';
import type { Scenario } from './scenario.ts';

export const cleanRequestToPod: Scenario = {
  id: 'clean-request-to-pod',
  protection: 'inbound',
  intent: 'must-work',
  title: { en: 'Clean request → pod', ja: '正常な要求 → Pod' },
  description: {
    en: 'A harmless request from the Internet reaches a pod, and its reply gets back.',
    ja: 'インターネットからの正常な要求がPodに届き、応答が戻ります。',
  },
  flows: (context) =>
    context
      .entries()
      .filter(({ isPublic, serves }) => isPublic && serves)
      .map((entry) => entryFlow(entry, 'benign')),
  missing: {
    en: 'No public way in is drawn: nothing is offered to the Internet.',
    ja: '公開された入口が図にないため、インターネットに提供しているものはありません。',
  },
};
