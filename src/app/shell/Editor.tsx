import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useShortcuts } from '../actions/useShortcuts.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Area } from './Area.tsx';
import { Drawer } from './Drawer.tsx';
import './editor.css';
import { LeftPanel } from './LeftPanel.tsx';
import { Notice } from './Notice.tsx';
import { Resizer } from './Resizer.tsx';
import { text } from './text.ts';
import { TopBar } from './TopBar.tsx';

/** The editor's frame: top bar, panels, canvas and drawer. */
export function Editor(): ReactElement {
  const say = useText();
  useShortcuts();
  const leftWidth = useStore(viewStore, (state) => state.leftWidth);
  const rightWidth = useStore(viewStore, (state) => state.rightWidth);
  return (
    <div className="editor" style={{ gridTemplateColumns: `${leftWidth}px minmax(0, 1fr) ${rightWidth}px` }}>
      <TopBar />
      <LeftPanel />
      <main className="editor-canvas" aria-label={say(text.canvas)} data-diagram tabIndex={-1}>
        <Notice />
        <Area name="canvas" />
      </main>
      <Drawer />
      <aside className="editor-right" aria-label={say(text.inspector)}>
        <Resizer
          label={say(text.resizeRight)}
          value={rightWidth}
          min={280}
          max={440}
          orientation="vertical"
          edge="start"
          onChange={(value) => viewStore.getState().set({ rightWidth: value })}
        />
        <Area name="inspector" />
      </aside>
    </div>
  );
}
