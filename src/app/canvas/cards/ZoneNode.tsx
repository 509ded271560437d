import type { NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { Badges } from './Badges.tsx';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { FactLine } from './FactLine.tsx';
import { NodeName } from './NodeName.tsx';
import { pathStore } from '../pathStore.ts';
import { Resizer } from '../gestures/Resizer.tsx';
import { canvasText } from '../text.ts';
import { useNodeClass } from './useNodeClass.ts';
import { sameNode } from './sameNode.ts';

/** The Internet or a site of your own: Azure runs neither, so the outline is dashed. */
export const ZoneNode = memo(function ZoneNode({ id, data, selected }: NodeProps<CanvasNode>): ReactElement {
  const say = useText();
  const className = useNodeClass('zone', id, selected, data);
  const quiet = useStore(pathStore, ({ path }) => path === undefined);
  return (
    <div className={className}>
      <span className="zone-header">
        <Icon name={data.icon} size={14} />
        <NodeName resource={data.resource} name={data.name} />
      </span>
      {quiet ? (
        <span className="zone-hint">
          {data.facts.length === 0
            ? say(canvasText.endpointsAppear)
            : data.facts.map((fact) => <FactLine key={fact.text.en} fact={fact} />)}
        </span>
      ) : null}
      <Badges resource={data.resource} />
      {selected && !data.readOnly ? <Resizer resource={id} /> : null}
    </div>
  );
}, sameNode);

/** The space that Microsoft runs: it follows from what stands in it, and is nobody's to configure. */
export const MicrosoftNode = memo(function MicrosoftNode({ data }: NodeProps<CanvasNode>): ReactElement {
  const say = useText();
  const [detail] = data.facts;
  return (
    <div className="zone zone-microsoft">
      <span className="zone-header">
        <Icon name={data.icon} size={14} />
        <span className="node-name">{data.name}</span>
        {detail === undefined || data.size.width < 380 ? null : (
          <span className="zone-detail">{say(detail.text)}</span>
        )}
      </span>
    </div>
  );
}, sameNode);
