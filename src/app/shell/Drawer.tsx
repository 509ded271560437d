import { IconButton } from '../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { drawerTabs, viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Area } from './Area.tsx';
import { Icon } from './Icon.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { Resizer } from './Resizer.tsx';
import { TabCount } from './TabCount.tsx';
import { text } from './text.ts';

const TAB_BAR = 36;

/** The bottom drawer: what the analysis says, in four tabs. */
export function Drawer(): ReactElement {
  const say = useText();
  const tab = useStore(viewStore, (state) => state.drawerTab);
  const open = useStore(viewStore, (state) => state.drawerOpen);
  const heights = useStore(viewStore, (state) => state.drawerHeights);
  const { set, showTab } = viewStore.getState();
  const highest = Math.round(globalThis.innerHeight * 0.6);
  const height = Math.min(heights[tab], highest);

  const setHeight = (value: number): void => set({ drawerHeights: { ...heights, [tab]: value } });
  const toggleHeight = (): void => {
    if (open && height < highest) setHeight(highest);
    else set({ drawerOpen: !open });
  };

  return (
    <section
      className="editor-drawer"
      aria-label={say(text.drawer)}
      style={{ height: open ? height : TAB_BAR }}
    >
      <div className="drawer-bar">
        <PanelTabs
          name="drawer"
          label={say(text.drawer)}
          tabs={drawerTabs.map((id) => ({ id, label: say(text[id]), note: <TabCount tab={id} /> }))}
          selected={tab}
          onSelect={showTab}
          onDoubleClick={toggleHeight}
        />
        {/* Panels put their own commands here. */}
        <div className="drawer-commands" id="drawer-commands" />
        <IconButton
          aria-label={say(open ? text.closeDrawer : text.openDrawer)}
          aria-expanded={open}
          onClick={() => set({ drawerOpen: !open })}
        >
          <Icon name={open ? 'ui-chevron-down' : 'ui-chevron-up'} />
        </IconButton>
      </div>
      <div
        className="panel-body"
        role="tabpanel"
        id="drawer-panel"
        aria-labelledby={`drawer-tab-${tab}`}
        hidden={!open}
      >
        {open && <Area name={tab} />}
      </div>
      {open && (
        <Resizer
          label={say(text.resizeDrawer)}
          value={height}
          min={160}
          max={highest}
          orientation="horizontal"
          edge="start"
          onChange={setHeight}
        />
      )}
    </section>
  );
}
