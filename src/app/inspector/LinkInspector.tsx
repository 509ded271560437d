import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import type { LinkId } from '../../core/model/designDocument.ts';
import { setLinkProps } from '../../core/model/edits.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { fieldEdit } from './fieldEdit.ts';
import { FieldForm } from './form/FieldForm.tsx';
import { InspectorHeader } from './InspectorHeader.tsx';
import { text } from './text.ts';

/** A line and the one that answers it: a person sees one peering, Azure has two halves. */
export function LinkInspector({ id }: { readonly id: LinkId }): ReactElement | null {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const link = document.links[id];
  const kind = kindOf(link?.kind ?? '');
  if (link === undefined || kind === undefined) return null;
  const { apply } = designStore.getState();
  const answer = Object.entries(document.links).find(
    ([, other]) => other.kind === link.kind && other.from === link.to && other.to === link.from,
  );
  const nameOf = (end: string): string => document.resources[end]?.name ?? end;
  const halves = [[id, link] as const, ...(answer === undefined ? [] : [answer])];
  return (
    <>
      <InspectorHeader
        id={id}
        icon={kind.id}
        title={`${nameOf(link.from)} – ${nameOf(link.to)}`}
        detail={say(kind.text.name)}
      />
      {halves.map(([half, { from, to, props }]) => (
        <section className="inspector-form" key={half}>
          <h3>{say(text.halfFrom, { from: nameOf(from), to: nameOf(to) })}</h3>
          <FieldForm
            id={half}
            fields={kind.fields}
            values={props}
            texts={kind.text.fields}
            onChange={(key, value) => {
              const edit = fieldEdit(kind, key, value);
              apply(edit.label, setLinkProps(half, edit.props));
            }}
          />
        </section>
      ))}
      {answer === undefined && <p className="inspector-note">{say(text.missingHalf)}</p>}
    </>
  );
}
