import type { NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import { useText } from '../../text/useText.ts';
import { Badges } from './Badges.tsx';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { Chips } from './Chips.tsx';
import { MarkTag } from './MarkTag.tsx';
import { NodeName } from './NodeName.tsx';
import { Resizer } from '../gestures/Resizer.tsx';
import { canvasText } from '../text.ts';
import { useNodeClass } from './useNodeClass.ts';
import { sameNode } from './sameNode.ts';

/** A subnet with its range; what is attached hangs on its bottom border. */
export const SubnetNode = memo(function SubnetNode({
  id,
  data,
  selected,
}: NodeProps<CanvasNode>): ReactElement {
  const say = useText();
  const className = useNodeClass('subnet', id, selected, data);
  const wide = data.size.width >= layoutSizes.wideSubnet;
  const [range] = data.facts;
  const roomy = data.size.height >= 100;
  return (
    <div className={className}>
      <span className={wide ? 'subnet-header is-wide' : 'subnet-header'}>
        <NodeName resource={data.resource} name={data.name} />
        {range === undefined ? null : <span className="range mono">{say(range.text)}</span>}
      </span>
      {data.hasChildren || data.chips.length > 0 || !roomy ? null : (
        <span className="empty-hint">{say(canvasText.dropHere)}</span>
      )}
      <Chips chips={data.chips} host={id} />
      <MarkTag mark={data.mark} />
      <Badges resource={data.resource} />
      {selected && !data.readOnly ? <Resizer resource={id} /> : null}
    </div>
  );
}, sameNode);
