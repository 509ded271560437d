import { IconButton } from '../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useShortcuts } from '../actions/useShortcuts.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Area } from './Area.tsx';
import { Drawer } from './Drawer.tsx';
import './editor.css';
import { Icon } from './Icon.tsx';
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
  const selected = useStore(selectionStore, (state) => state.ids.length > 0);
  return (
    <div
      className={selected ? 'editor has-selection' : 'editor'}
      style={{ ['--left-width' as string]: `${leftWidth}px`, ['--right-width' as string]: `${rightWidth}px` }}
    >
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
        <IconButton
          className="inspector-close"
          aria-label={say(text.closeInspector)}
          onClick={() => selectionStore.getState().select([])}
        >
          <Icon name="ui-close" size={14} />
        </IconButton>
        <Area name="inspector" />
      </aside>
    </div>
  );
}
