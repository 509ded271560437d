import type { NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { Badges } from './Badges.tsx';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { FactLine } from './FactLine.tsx';
import { MarkTag } from './MarkTag.tsx';
import { NodeName } from './NodeName.tsx';
import { useNodeClass } from './useNodeClass.ts';
import { sameNode } from './sameNode.ts';

/** A resource with its name and the two facts that matter. */
export const CardNode = memo(function CardNode({ id, data, selected }: NodeProps<CanvasNode>): ReactElement {
  const className = useNodeClass(`card card-${data.icon}`, id, selected, data);
  return (
    <div className={className}>
      <Icon name={data.icon} size={20} className="card-icon" />
      <span className="card-lines">
        <NodeName resource={data.resource} name={data.name} />
        {data.facts.slice(0, 2).map((fact) => (
          <FactLine key={fact.text.en} fact={fact} />
        ))}
      </span>
      <MarkTag mark={data.mark} />
      <Badges resource={data.resource} along={data.policies} />
    </div>
  );
}, sameNode);
