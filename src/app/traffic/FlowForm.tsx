import { useState, type FormEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { addFlow, changeFlow } from '../../core/model/edits.ts';
import { flowText } from '../../core/model/flowText.ts';
import { limits } from '../../core/model/limits.ts';
import { intents, payloads, protocols, scenarioOfFlow } from '../../core/model/ownFlow.ts';
import { verbatim } from '../../core/text/text.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { FieldFrame } from '../inspector/form/FieldFrame.tsx';
import { takeFocus } from '../shell/takeFocus.ts';
import { designStore } from '../store/designStore.ts';
import { leaveFlowForm, type FlowDraft } from '../store/flowDraftStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { endValue, flowSources, flowTargets } from './flowEnds.ts';
import './flowForm.css';
import { formText } from './formText.ts';
import { isWritten, judgeFlowForm, type FlowForm as Form } from './judgeFlowForm.ts';
import { SegmentsField } from './SegmentsField.tsx';

function filledIn({ flow }: FlowDraft): Form {
  const { from, to } = flow;
  const isTyped = to?.type === 'name' || to?.type === 'address';
  return {
    name: flow.name ?? '',
    from: from === undefined ? '' : endValue(from),
    to: to === undefined ? '' : isTyped ? to.type : endValue(to),
    host: to?.type === 'name' ? to.fqdn : to?.type === 'address' ? to.address : '',
    protocol: flow.protocol ?? 'TCP',
    port: String(flow.port ?? 443),
    payload: flow.payload ?? 'benign',
    intent: flow.intent ?? 'must-work',
  };
}

/** As a `ref`: Escape in the form leaves it, and does nothing else. */
function leaveByEscape(form: HTMLFormElement | null): (() => void) | undefined {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leaveFlowForm();
  };
  form?.addEventListener('keydown', leave);
  return () => form?.removeEventListener('keydown', leave);
}

/** Writes a flow of one's own: its ends, what it carries, and what must become of it. */
export function FlowForm({ draft }: { readonly draft: FlowDraft }): ReactElement {
  const say = useText();
  const design = useStore(designStore, (state) => state.document);
  const [form, setForm] = useState(() => filledIn(draft));
  const [tried, setTried] = useState(false);
  const judged = judgeFlowForm(design, form);
  const problems = tried && !judged.ok ? judged.error : {};
  const isFull = draft.id === undefined && design.flows.length >= limits.flows;
  const change = (changes: Partial<Form>): void => setForm({ ...form, ...changes });
  const suggested = judged.ok ? say(flowText(design, judged.value)) : '';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!judged.ok || isFull) return;
    const name = judged.value.name === '' ? suggested.slice(0, limits.name) : judged.value.name;
    const flow = { ...judged.value, name };
    const { apply } = designStore.getState();
    if (draft.id === undefined) apply(formText.newFlow, addFlow(flow));
    else apply(formText.changeFlow, changeFlow(draft.id, flow));
    const id = draft.id ?? designStore.getState().document.flows.at(-1)?.id;
    if (id !== undefined) viewStore.getState().set({ shownWalk: { scenario: scenarioOfFlow(id), walk: 0 } });
    leaveFlowForm();
  };
  const options = (ends: ReturnType<typeof flowSources> | ReturnType<typeof flowTargets>) => [
    { value: '', label: say(formText.pick) },
    ...ends.map(({ value, label }) => ({ value, label: say(label) })),
  ];
  const title = say(draft.id === undefined ? formText.newFlow : formText.changeFlow);
  const described = (id: string, error: unknown) =>
    error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-note` };
  return (
    <form className="flow-form" aria-label={title} onSubmit={submit} noValidate ref={leaveByEscape}>
      <h3>{title}</h3>
      <div className="flow-fields">
        <FieldFrame id="flow-from" label={formText.from} error={problems.from}>
          <Select
            id="flow-from"
            ref={takeFocus}
            value={form.from}
            options={options(flowSources(design))}
            {...described('flow-from', problems.from)}
            onChange={(from) => change({ from })}
          />
        </FieldFrame>
        <FieldFrame id="flow-to" label={formText.to} error={problems.to}>
          <Select
            id="flow-to"
            value={form.to}
            options={[
              ...options(flowTargets(design)),
              { value: 'name', label: say(formText.byName) },
              { value: 'address', label: say(formText.byAddress) },
            ]}
            {...described('flow-to', problems.to)}
            onChange={(to) => change({ to })}
          />
        </FieldFrame>
        {isWritten(form.to) && (
          <FieldFrame
            id="flow-host"
            label={form.to === 'name' ? formText.fqdn : formText.address}
            error={problems.host}
          >
            <TextInput
              id="flow-host"
              className="monospace"
              value={form.host}
              placeholder={form.to === 'name' ? 'mcr.microsoft.com' : '203.0.113.66'}
              error={problems.host !== undefined}
              {...described('flow-host', problems.host)}
              onChange={(host) => change({ host })}
            />
          </FieldFrame>
        )}
        <SegmentsField
          id="flow-protocol"
          label={formText.protocol}
          value={form.protocol}
          options={protocols.map((value) => ({ value, label: verbatim(value) }))}
          onChange={(protocol) => change({ protocol })}
        />
        <FieldFrame id="flow-port" label={formText.port} error={problems.port}>
          <TextInput
            id="flow-port"
            className="monospace"
            inputMode="numeric"
            value={form.port}
            error={problems.port !== undefined}
            {...described('flow-port', problems.port)}
            onChange={(port) => change({ port })}
          />
        </FieldFrame>
        <SegmentsField
          id="flow-payload"
          label={formText.payload}
          value={form.payload}
          options={payloads.map((value) => ({ value, label: formText.payloads[value] }))}
          onChange={(payload) => change({ payload })}
        />
        <SegmentsField
          id="flow-intent"
          label={formText.intent}
          value={form.intent}
          options={intents.map((value) => ({ value, label: formText.intents[value] }))}
          onChange={(intent) => change({ intent })}
        />
        <FieldFrame id="flow-name" label={formText.flowName}>
          <TextInput
            id="flow-name"
            value={form.name}
            maxLength={limits.name}
            placeholder={suggested}
            onChange={(name) => change({ name })}
          />
        </FieldFrame>
      </div>
      {isFull && (
        <p className="field-note field-error" role="alert">
          {say(formText.full, { count: limits.flows })}
        </p>
      )}
      <div className="flow-actions">
        <Button type="submit" variant="contained">
          {say(draft.id === undefined ? formText.add : formText.save)}
        </Button>
        <Button onClick={leaveFlowForm}>{say(formText.cancel)}</Button>
      </div>
    </form>
  );
}
