import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';

const modules = import.meta.glob<Record<string, ComponentType>>([
  '../palette/Palette.tsx',
  '../outline/Outline.tsx',
  '../canvas/Canvas.tsx',
  '../inspector/Inspector.tsx',
  '../findings/FindingsPanel.tsx',
  '../traffic/TrafficPanel.tsx',
  '../code/CodePanel.tsx',
  '../review/ReviewPanel.tsx',
]);

const Nothing = (): null => null;

function area(folder: string, name: string): ComponentType {
  const load = modules[`../${folder}/${name}.tsx`];
  if (load === undefined) return Nothing;
  return lazy(async () => ({ default: (await load())[name] ?? Nothing }));
}

const areas = {
  palette: area('palette', 'Palette'),
  outline: area('outline', 'Outline'),
  canvas: area('canvas', 'Canvas'),
  inspector: area('inspector', 'Inspector'),
  findings: area('findings', 'FindingsPanel'),
  traffic: area('traffic', 'TrafficPanel'),
  code: area('code', 'CodePanel'),
  review: area('review', 'ReviewPanel'),
};

/** Loads what the editor shows first, while the gallery is read. */
export function preloadAreas(): void {
  for (const load of Object.values(modules)) void load();
}

/** One area of the editor, loaded when it is first shown. */
export function Area({ name }: { readonly name: keyof typeof areas }): ReactElement {
  const Content = areas[name];
  return (
    <Suspense fallback={null}>
      <Content />
    </Suspense>
  );
}
