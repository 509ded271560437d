import { lazy, Suspense, useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { fill } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { DesignSettings } from './DesignSettings.tsx';
import { FormScopeContext } from './form/formScope.ts';
import './inspector.css';
import { text } from './text.ts';

const loadSelection = async () => ({
  default: (await import('./SelectionInspector.tsx')).SelectionInspector,
});
const SelectionInspector = lazy(loadSelection);

/** A design opens with nothing selected: until the first view has all that it needs. */
const loadAfter = 1000;

/** The right panel: what is selected, with everything that can be said and changed of it. */
export function Inspector(): ReactElement {
  const ids = useStore(selectionStore, (state) => state.ids);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const [id] = ids;
  const isThere = useStore(
    designStore,
    ({ document }) => id !== undefined && (id in document.resources || id in document.links),
  );
  useEffect(() => {
    const loading = setTimeout(() => void loadSelection(), loadAfter);
    return () => clearTimeout(loading);
  }, []);
  const scope = useMemo(() => {
    const { beginGesture, endGesture } = designStore.getState();
    return { readOnly, begin: () => beginGesture(text.properties), end: endGesture };
  }, [readOnly]);
  return (
    <FormScopeContext value={scope}>
      <div className="inspector">
        {ids.length > 1 ? (
          <Several count={ids.length} />
        ) : id === undefined || !isThere ? (
          <DesignSettings />
        ) : (
          <Suspense fallback={null}>
            <SelectionInspector id={id} />
          </Suspense>
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
