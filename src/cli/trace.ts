import type { Day } from '../core/lib/day.ts';
import type { DesignDocument } from '../core/model/designDocument.ts';
import type { Flow, Intent } from '../core/net/flow.ts';
import { createAnalysisContext } from '../core/reach/facts/createAnalysisContext.ts';
import { traceAllBlockers } from '../core/reach/engine/traceAllBlockers.ts';
import { repairableBlockers } from '../core/rules/proposeUnblock.ts';
import { entryOf } from '../core/scenarios/entryOf.ts';
import { judge } from '../core/scenarios/judge.ts';
import type { Text } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { localise } from './localise.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';
import { sourceOf, targetOf } from './traceEnds.ts';
import { traceText, type JudgedTrace } from './traceText.ts';

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
  async run({ FILE = '', from, to, port, payload, intent, format, 'all-blockers': all }, language, world) {
    if (from === undefined || to === undefined) return refused(texts.ends);
    const asked = port === undefined ? undefined : portIn(port);
    if (port !== undefined && asked === undefined) return refused(texts.port);
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const { document } = design.value;
    const source = sourceOf(from, document);
    if (!source.ok) return refused(source.error);
    const target = targetOf(to, source.value, document);
    if (!target.ok) return refused(target.error);
    const context = createAnalysisContext(document);
    const { value: named } = target;
    const entry = named.type === 'resource' ? entryOf(context, named.id, source.value, asked) : undefined;
    const flow: Flow = {
      from: source.value,
      to: entry === undefined ? named : { type: 'address', address: entry.address.text },
      protocol: entry?.protocol ?? 'TCP',
      port: asked ?? entry?.port ?? 443,
      payload: payload === 'sqli' ? 'sqli' : 'benign',
      ...(entry === undefined ? {} : { serverName: entry.serverName }),
    };
    const walked = context.trace(flow);
    const meant = intent === 'must-work' || intent === 'must-be-blocked' ? intent : intentOf(flow, to);
    const judged = judge(walked, meant);
    const code = judged.verdict === 'fail' ? 1 : 0;
    const blockers = all === undefined ? {} : { blockers: blockersOf(document, flow, meant, world.today()) };
    const report = { intent: meant, ...judged, ...walked, ...blockers };
    if (format !== 'json') return { code, output: traceText(report, language) };
    return { code, output: `${JSON.stringify(localise(report, language), undefined, 2)}\n` };
  },
};

/** Everything in the way of a flow; of one that must work also what to do about it. */
function blockersOf(
  document: DesignDocument,
  flow: Flow,
  intent: Intent,
  day: Day,
): NonNullable<JudgedTrace['blockers']> {
  return intent === 'must-work' ? repairableBlockers(document, flow, day) : traceAllBlockers(document, flow);
}

function portIn(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** What anybody wants of a flow: attacks must be blocked, all else must work. */
function intentOf({ from, to, payload }: Flow, end: string): Intent {
  const isAttack =
    payload === 'sqli' ||
    /^internet:c2$|^c2\./.test(end) ||
    (from.type === 'internet' && (to.type === 'api-server' || from.endpoint === 'c2'));
  return isAttack ? 'must-be-blocked' : 'must-work';
}
