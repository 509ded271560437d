import type { Text } from '../../text/text.ts';

/** Of a resource whose name is a host name in a domain of Azure's. */
export function uniqueNameNote(name: string): Text {
  return {
    en: `${name} needs a name that nobody else in Azure has: change it in the design where it is taken.`,
    ja: `${name} の名前はAzure全体で一意である必要があります。使用済みの場合は設計で変更してください。`,
  };
}
