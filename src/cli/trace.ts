import { trace as traced, type TraceQuestion } from '../core/ringwall.ts';
import { traceJson } from '../core/report/traceJson.ts';
import { traceText } from '../core/report/traceText.ts';
import type { Text } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';

const texts = {
  ends: {
    en: '--from and --to are needed. Usage: ringwall trace FILE --from A --to B',
    ja: '--fromと--toを指定してください。使い方: ringwall trace FILE --from A --to B',
  },
  port: {
    en: '--port takes a number from 1 to 65535.',
    ja: '--portには1から65535までの数値を指定してください。',
  },
} as const satisfies Record<string, Text>;

/** `ringwall trace`: one packet, hop by hop, and its reply. */
export const trace: Command = {
  usage:
    'FILE --from A --to B [--port N] [--payload benign|sqli] [--intent must-work|must-be-blocked] [--all-blockers] [--format text|json]',
  summary: {
    en: 'Walk a packet. A, B: a resource, internet, internet:c2, pod:POOL, node:POOL, api, a name, an address',
    ja: 'パケットの経路をたどる。A、Bにはリソース名、internet、internet:c2、pod:プール、node:プール、api、FQDN、アドレスを指定',
  },
  positionals: ['FILE'],
  options: {
    from: [],
    to: [],
    port: [],
    payload: ['benign', 'sqli'],
    intent: ['must-work', 'must-be-blocked'],
    'all-blockers': 'flag',
    format: ['text', 'json'],
  },
  async run({ FILE = '', from, to, port: given, payload, intent, format, ...options }, language, world) {
    if (from === undefined || to === undefined) return refused(texts.ends);
    const port = given === undefined ? undefined : portIn(given);
    if (given !== undefined && port === undefined) return refused(texts.port);
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const question: TraceQuestion = {
      from,
      to,
      ...(port === undefined ? {} : { port }),
      ...(payload === 'benign' || payload === 'sqli' ? { payload } : {}),
      ...(intent === 'must-work' || intent === 'must-be-blocked' ? { intent } : {}),
      allBlockers: options['all-blockers'] !== undefined,
    };
    const walked = traced(design.value.document, question, { on: world.today() });
    if (!walked.ok) return refused(walked.error.reason);
    const write = format === 'json' ? traceJson : traceText;
    return { code: walked.value.verdict === 'fail' ? 1 : 0, output: write(walked.value, language) };
  },
};

function portIn(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}
