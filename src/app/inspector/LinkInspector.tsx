import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { deepEqual } from '../../core/lib/deepEqual.ts';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import type { LinkId } from '../../core/model/designDocument.ts';
import { setLinkProps } from '../../core/model/edits.ts';
import { fill } from '../../core/text/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { FieldForm } from './form/FieldForm.tsx';
import { InspectorMenu } from './InspectorMenu.tsx';
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
      <header className="inspector-header">
        <span className="inspector-glyph">
          <Icon name={kind.id} size={20} />
        </span>
        <div className="inspector-title">
          <h2>{`${nameOf(link.from)} – ${nameOf(link.to)}`}</h2>
          <p className="muted">{say(kind.text.name)}</p>
        </div>
        <InspectorMenu id={id} />
      </header>
      {halves.map(([half, { from, to, props }]) => (
        <section className="inspector-form" key={half}>
          <h3>{say(text.halfFrom, { from: nameOf(from), to: nameOf(to) })}</h3>
          <FieldForm
            id={half}
            fields={kind.fields}
            values={props}
            texts={kind.text.fields}
            onChange={(key, value) => {
              const kept = deepEqual(value, kind.fields[key]?.default ?? null) ? undefined : value;
              const field = kind.text.fields[key]?.label ?? key;
              apply(fill(text.edit, { field }), setLinkProps(half, { [key]: kept }));
            }}
          />
        </section>
      ))}
      {answer === undefined && <p className="inspector-note">{say(text.missingHalf)}</p>}
    </>
  );
}
