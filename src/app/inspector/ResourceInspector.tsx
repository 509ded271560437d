import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { JsonValue } from '../../core/lib/canonicalJson.ts';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { rename, setProps } from '../../core/model/edits.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { ExplainedTabs } from './ExplainedTabs.tsx';
import { fieldEdit } from './fieldEdit.ts';
import { FieldForm } from './form/FieldForm.tsx';
import { InspectorHeader } from './InspectorHeader.tsx';
import { judgeName, judgeValue } from './judgeValue.ts';
import { NameField } from './NameField.tsx';
import { ResourceFindings } from './ResourceFindings.tsx';
import { text } from './text.ts';
import { whereabouts } from './whereabouts.ts';

/** One resource: where it stands, what is found on it, and all its values. */
export function ResourceInspector({ id }: { readonly id: ResourceId }): ReactElement | null {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const resource = document.resources[id];
  const kind = kindOf(resource?.kind ?? '');
  if (resource === undefined || kind === undefined) return null;
  const { apply } = designStore.getState();
  const change = (key: string, value: JsonValue): void => {
    const { label, props } = fieldEdit(kind, key, value);
    apply(label, setProps(id, props));
  };
  return (
    <>
      <InspectorHeader
        id={id}
        icon={kind.id}
        title={resource.name}
        detail={say(whereabouts(document, id, resource, kind))}
      />
      <ExplainedTabs id={id} kind={kind.id}>
        <ResourceFindings id={id} />
        <div className="inspector-form">
          <NameField
            id="resource-name"
            label={text.name}
            value={resource.name}
            check={(name) => judgeName(document, id, name)}
            commit={(name) => apply(text.rename, rename(id, name))}
          />
          <FieldForm
            id="resource"
            fields={kind.fields}
            values={resource.props}
            texts={kind.text.fields}
            onChange={change}
            judge={(key, value) => judgeValue(document, id, key, value)}
          />
        </div>
      </ExplainedTabs>
    </>
  );
}
