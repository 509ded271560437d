import { type ComponentType, lazy, type LazyExoticComponent, type ReactElement, Suspense } from 'react';

type AreaName = 'palette' | 'outline' | 'canvas' | 'inspector' | 'findings' | 'traffic' | 'code' | 'review';

const loaders: Readonly<Record<AreaName, () => Promise<ComponentType>>> = {
  palette: async () => (await import('../palette/Palette.tsx')).Palette,
  outline: async () => (await import('../outline/Outline.tsx')).Outline,
  canvas: async () => (await import('../canvas/view/Canvas.tsx')).Canvas,
  inspector: async () => (await import('../inspector/Inspector.tsx')).Inspector,
  findings: async () => (await import('../findings/FindingsPanel.tsx')).FindingsPanel,
  traffic: async () => (await import('../traffic/TrafficPanel.tsx')).TrafficPanel,
  code: async () => (await import('../code/CodePanel.tsx')).CodePanel,
  review: async () => (await import('../review/ReviewPanel.tsx')).ReviewPanel,
};

const load = (name: AreaName): LazyExoticComponent<ComponentType> =>
  lazy(async () => ({ default: await loaders[name]() }));

const areas: Readonly<Record<AreaName, ComponentType>> = {
  palette: load('palette'),
  outline: load('outline'),
  canvas: load('canvas'),
  inspector: load('inspector'),
  findings: load('findings'),
  traffic: load('traffic'),
  code: load('code'),
  review: load('review'),
};

/** What the editor shows first. */
const shownFirst: readonly AreaName[] = ['canvas', 'palette', 'inspector', 'findings'];

/** Loads what the editor shows first, before it is asked for. */
export function preloadAreas(): void {
  for (const name of shownFirst) void loaders[name]();
}

/** One area of the editor, loaded when it is first shown. */
export function Area({ name }: { readonly name: AreaName }): ReactElement {
  const Content = areas[name];
  return (
    <Suspense fallback={null}>
      <Content />
    </Suspense>
  );
}
