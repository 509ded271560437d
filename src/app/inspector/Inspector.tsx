import { useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { fill } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { DesignSettings } from './DesignSettings.tsx';
import { FormScopeContext } from './form/formScope.ts';
import './inspector.css';
import { LinkInspector } from './LinkInspector.tsx';
import { ResourceInspector } from './ResourceInspector.tsx';
import { text } from './text.ts';

/** The right panel: what is selected, with everything that can be said and changed of it. */
export function Inspector(): ReactElement {
  const ids = useStore(selectionStore, (state) => state.ids);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const isLink = useStore(designStore, (state) => (ids[0] ?? '') in state.document.links);
  const isThere = useStore(designStore, (state) => isLink || (ids[0] ?? '') in state.document.resources);
  const scope = useMemo(() => {
    const { beginGesture, endGesture } = designStore.getState();
    return { readOnly, begin: () => beginGesture(text.properties), end: endGesture };
  }, [readOnly]);
  const [id] = ids;
  return (
    <FormScopeContext value={scope}>
      <div className="inspector">
        {ids.length > 1 ? (
          <Several count={ids.length} />
        ) : id === undefined || !isThere ? (
          <DesignSettings />
        ) : isLink ? (
          <LinkInspector key={id} id={id} />
        ) : (
          <ResourceInspector key={id} id={id} />
        )}
      </div>
    </FormScopeContext>
  );
}

function Several({ count }: { readonly count: number }): ReactElement {
  const say = useText();
  return (
    <header className="inspector-header">
      <div>
        <h2>{say(fill(text.several, { count }))}</h2>
        <p className="muted">{say(text.severalHelp)}</p>
      </div>
    </header>
  );
}
