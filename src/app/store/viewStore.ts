import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';
import type { Language } from '../../core/text/text.ts';

export const drawerTabs = ['findings', 'traffic', 'code', 'review'] as const;

export type DrawerTab = (typeof drawerTabs)[number];
export type Theme = 'light' | 'dark';
export type Page = 'gallery' | 'editor';
export type Dialog = 'share' | 'shortcuts' | 'commands' | 'open-link' | undefined;

export interface ViewState {
  readonly page: Page;
  readonly language: Language;
  readonly theme: Theme;
  readonly leftTab: 'palette' | 'outline';
  readonly drawerTab: DrawerTab;
  readonly drawerOpen: boolean;
  /** Height of the drawer in px, remembered per tab. */
  readonly drawerHeights: Readonly<Record<DrawerTab, number>>;
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly dialog: Dialog;
  /** The walk whose path is drawn on the canvas. */
  readonly shownWalk: { readonly scenario: string; readonly walk: number } | undefined;
  /** The finding whose fix is previewed. */
  readonly previewedFinding: string | undefined;
  /** While a fix is previewed: the design as it is, or as it would be. */
  readonly previewSide: 'before' | 'after';

  set(change: Partial<Omit<ViewState, 'set' | 'showTab'>>): void;
  /** Opens a tab of the drawer. */
  showTab(tab: DrawerTab): void;
}

function preferredTheme(): Theme {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function preferredLanguage(): Language {
  return globalThis.navigator?.language?.startsWith('ja') ? 'ja' : 'en';
}

/** On a low screen less, so that the canvas keeps its share. */
const drawerHeight = Math.min(280, Math.round(globalThis.innerHeight * 0.33));

export const viewStore = createStore<ViewState>()(
  persist(
    (set): ViewState => ({
      page: 'gallery',
      language: preferredLanguage(),
      theme: preferredTheme(),
      leftTab: 'palette',
      drawerTab: 'findings',
      drawerOpen: true,
      drawerHeights: {
        findings: drawerHeight,
        traffic: drawerHeight,
        code: drawerHeight,
        review: drawerHeight,
      },
      leftWidth: 216,
      rightWidth: 320,
      dialog: undefined,
      shownWalk: undefined,
      previewedFinding: undefined,
      previewSide: 'after',
      set: (change) => set(change),
      showTab: (drawerTab) => set({ drawerTab, drawerOpen: true }),
    }),
    {
      name: 'ringwall-view',
      // What a person chose for good; which page or path is on screen is not.
      partialize: ({ language, theme, leftTab, drawerHeights, leftWidth, rightWidth }) => ({
        language,
        theme,
        leftTab,
        drawerHeights,
        leftWidth,
        rightWidth,
      }),
    },
  ),
);
