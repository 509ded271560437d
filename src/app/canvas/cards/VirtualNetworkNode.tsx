import type { NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { Badges } from './Badges.tsx';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { HeaderChip } from './HeaderChip.tsx';
import { MarkTag } from './MarkTag.tsx';
import { NodeName } from './NodeName.tsx';
import { PeeringHandles } from '../gestures/PeeringHandles.tsx';
import { Resizer } from '../gestures/Resizer.tsx';
import { useNodeClass } from './useNodeClass.ts';
import { sameNode } from './sameNode.ts';

/** A virtual network with its address space. */
export const VirtualNetworkNode = memo(function VirtualNetworkNode({
  id,
  data,
  selected,
}: NodeProps<CanvasNode>): ReactElement {
  const say = useText();
  const className = useNodeClass('virtual-network', id, selected, data);
  const [range] = data.facts;
  return (
    <div className={className}>
      <span className="virtual-network-header">
        <Icon name={data.icon} size={14} />
        <NodeName resource={data.resource} name={data.name} />
        {range === undefined ? null : <span className="range mono">{say(range.text)}</span>}
      </span>
      {data.headerChip === undefined ? null : <HeaderChip chip={data.headerChip} host={id} />}
      <MarkTag mark={data.mark} />
      <Badges resource={data.resource} />
      {data.readOnly ? null : <PeeringHandles network={id} name={data.name} />}
      {selected && !data.readOnly ? <Resizer resource={id} /> : null}
    </div>
  );
}, sameNode);
