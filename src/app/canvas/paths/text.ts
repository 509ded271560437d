import type { Text } from '../../../core/text/text.ts';

/** What a path says that is drawn. */
export const pathText = {
  path: { en: 'Path: {title}', ja: '経路: {title}' },
  request: { en: 'Request', ja: '行き' },
  reply: { en: 'Reply', ja: '戻り' },
  legend: { en: 'Legend', ja: '凡例' },
  legendNotReached: { en: 'Not reached', ja: '未到達' },
  leaveFlow: { en: 'Leave the flow', ja: '通信の表示を終了' },
  blockedHere: { en: 'Blocked here', ja: 'ここで遮断' },
  droppedHere: { en: 'Dropped here', ja: 'ここで破棄' },
  replyDroppedHere: { en: 'Reply dropped here', ja: '戻りをここで破棄' },
  reached: { en: 'Reached', ja: '到達' },
  cannotTell: { en: 'Cannot tell', ja: '判定不可' },
  notReached: { en: 'not reached', ja: '未到達' },
} as const satisfies Record<string, Text>;
