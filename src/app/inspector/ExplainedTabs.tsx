import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import { PanelTabs } from '../shell/PanelTabs.tsx';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

const Explanation = lazy(async () => ({ default: (await import('./Explanation.tsx')).Explanation }));

const tabs = ['properties', 'routes', 'rules'] as const;
type Tab = (typeof tabs)[number];

const labels = {
  properties: text.properties,
  routes: text.effectiveRoutes,
  rules: text.effectiveRules,
} as const;

interface ExplainedTabsProps {
  readonly id: ResourceId;
  readonly kind: string;
  /** The properties. */
  readonly children: ReactNode;
}

/** The properties of a resource; of what stands in the network also the routes and rules that hold there. */
export function ExplainedTabs({ id, kind, children }: ExplainedTabsProps): ReactElement {
  const say = useText();
  const [tab, setTab] = useState<Tab>('properties');
  if (!isExplained(kind)) return <>{children}</>;
  return (
    <>
      <PanelTabs<Tab>
        name="inspector"
        label={say(text.views)}
        tabs={tabs.map((each) => ({ id: each, label: say(labels[each]) }))}
        selected={tab}
        onSelect={setTab}
      />
      <div role="tabpanel" id="inspector-panel" aria-labelledby={`inspector-tab-${tab}`}>
        {tab === 'properties' ? (
          children
        ) : (
          <Suspense fallback={null}>
            <Explanation id={id} part={tab} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** Routes and rules matter to a subnet and to what sends from one. */
function isExplained(id: string): boolean {
  const kind = kindOf(id);
  if (kind?.placement.on !== 'subnet') return kind?.shape === 'subnet';
  return kind.runsPods === true || kind.flowEnds.includes('source');
}
