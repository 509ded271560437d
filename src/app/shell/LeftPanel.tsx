import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Area } from './Area.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { Resizer } from './Resizer.tsx';
import { text } from './text.ts';

/** Palette and outline. */
export function LeftPanel(): ReactElement {
  const say = useText();
  const tab = useStore(viewStore, (state) => state.leftTab);
  const width = useStore(viewStore, (state) => state.leftWidth);
  const { set } = viewStore.getState();
  return (
    <aside className="editor-left" aria-label={say(text.leftPanel)}>
      <h2 className="visually-hidden">{say(text.leftPanel)}</h2>
      <PanelTabs
        name="left"
        label={say(text.leftPanel)}
        tabs={[
          { id: 'palette', label: say(text.palette) },
          { id: 'outline', label: say(text.outline) },
        ]}
        selected={tab}
        onSelect={(leftTab) => set({ leftTab })}
      />
      <div
        className="panel-body"
        role="tabpanel"
        id="left-panel"
        aria-labelledby={`left-tab-${tab}`}
        {...(tab === 'outline' ? { 'data-diagram': true } : {})}
      >
        <Area name={tab} />
      </div>
      <Resizer
        label={say(text.resizeLeft)}
        value={width}
        min={180}
        max={320}
        orientation="vertical"
        edge="end"
        onChange={(value) => set({ leftWidth: value })}
      />
    </aside>
  );
}
