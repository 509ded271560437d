import type { Text } from '../../core/text/text.ts';
import { type DrawerTab, viewStore } from '../store/viewStore.ts';
import type { Action } from './action.ts';
import { text } from './text.ts';

const always = { allowedReadOnly: true, enabled: () => true };
const view = () => viewStore.getState();

function drawerTab(tab: DrawerTab, title: Text, key: string, icon: string): Action {
  return {
    ...always,
    id: `show-${tab}`,
    title,
    icon,
    keys: [key],
    scope: 'diagram',
    perform: () => view().showTab(tab),
  };
}

/** What changes the view and not the design. */
export const viewActions: readonly Action[] = [
  drawerTab('findings', text.showFindings, '1', 'ui-list'),
  drawerTab('traffic', text.showTraffic, '2', 'route-table'),
  drawerTab('code', text.showCode, '3', 'ui-file'),
  drawerTab('review', text.showReview, '4', 'ui-comment'),
  {
    ...always,
    id: 'toggle-drawer',
    title: text.toggleDrawer,
    keys: ['Ctrl+J'],
    perform: () => view().set({ drawerOpen: !view().drawerOpen }),
  },
  {
    ...always,
    id: 'show-palette',
    title: text.showPalette,
    icon: 'ui-grid',
    perform: () => view().set({ leftTab: 'palette' }),
  },
  {
    ...always,
    id: 'show-outline',
    title: text.showOutline,
    icon: 'ui-tree',
    perform: () => view().set({ leftTab: 'outline' }),
  },
  {
    ...always,
    id: 'close-path',
    title: text.closePath,
    keys: ['Escape'],
    scope: 'diagram',
    enabled: () => view().shownWalk !== undefined,
    perform: () => view().set({ shownWalk: undefined }),
  },
  {
    ...always,
    id: 'theme',
    title: text.theme,
    icon: 'ui-moon',
    perform: () => view().set({ theme: view().theme === 'dark' ? 'light' : 'dark' }),
  },
  {
    ...always,
    id: 'language',
    title: text.language,
    icon: 'internet',
    perform: () => view().set({ language: view().language === 'ja' ? 'en' : 'ja' }),
  },
  {
    ...always,
    id: 'commands',
    title: text.commands,
    icon: 'ui-search',
    keys: ['Ctrl+K'],
    perform: () => view().set({ dialog: view().dialog === 'commands' ? undefined : 'commands' }),
  },
  {
    ...always,
    id: 'shortcuts',
    title: text.shortcuts,
    icon: 'ui-keyboard',
    keys: ['?'],
    scope: 'diagram',
    perform: () => view().set({ dialog: 'shortcuts' }),
  },
];
