import { deepEqual } from '../lib/deepEqual.ts';
import { verbatim, type Text } from '../text/text.ts';
import type { DesignDocument } from './designDocument.ts';
import { flowEndText, intentText, payloadText } from './flowText.ts';
import type { OwnFlow } from './ownFlow.ts';
import type { FieldChange } from './propsChanges.ts';

const kind: Text = { en: 'Flow', ja: '通信' };

const labels = {
  name: { en: 'Name', ja: '名前' },
  from: { en: 'From', ja: '送信元' },
  to: { en: 'To', ja: '宛先' },
  protocol: { en: 'Protocol', ja: 'プロトコル' },
  port: { en: 'Port', ja: 'ポート' },
  payload: { en: 'Content', ja: '内容' },
  intent: { en: 'Intent', ja: '期待' },
} as const satisfies Partial<Record<keyof OwnFlow, Text>>;

type Said = Readonly<Record<keyof typeof labels, Text>>;

/** One flow of one's own that differs between two states of a design. */
export type FlowChange = { readonly kind: Text; readonly name: string; readonly id: string } & (
  | { readonly type: 'flow-added' | 'flow-removed' }
  | { readonly type: 'flow-changed'; readonly fields: readonly FieldChange[] }
);

function said(document: DesignDocument, { name, from, to, protocol, port, payload, intent }: OwnFlow): Said {
  return {
    name: verbatim(name),
    from: flowEndText(document, from),
    to: flowEndText(document, to),
    protocol: verbatim(protocol),
    port: verbatim(String(port)),
    payload: payloadText[payload],
    intent: intentText[intent],
  };
}

/** The flows that were added, changed and removed. */
export function flowChanges(before: DesignDocument, after: DesignDocument): readonly FlowChange[] {
  const kept = after.flows.flatMap((flow): readonly FlowChange[] => {
    const subject = { kind, name: flow.name, id: flow.id };
    const old = before.flows.find(({ id }) => id === flow.id);
    if (old === undefined) return [{ ...subject, type: 'flow-added' }];
    if (deepEqual(old, flow)) return [];
    const [then, now] = [said(before, old), said(after, flow)];
    const keys = Object.keys(labels) as readonly (keyof typeof labels)[];
    const fields = keys
      .filter((key) => !deepEqual(old[key], flow[key]))
      .map((key) => ({ path: [key], label: labels[key], before: then[key], after: now[key] }));
    return [{ ...subject, type: 'flow-changed', fields }];
  });
  const gone = before.flows
    .filter(({ id }) => !after.flows.some((flow) => flow.id === id))
    .map(({ id, name }): FlowChange => ({ kind, name, id, type: 'flow-removed' }));
  return [...kept, ...gone];
}
