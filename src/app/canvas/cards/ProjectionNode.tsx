import type { NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { FactLine } from './FactLine.tsx';
import { useNodeClass } from './useNodeClass.ts';
import { sameNode } from './sameNode.ts';

/** An address of a resource that stands elsewhere, such as the API server in its subnet. */
export const ProjectionNode = memo(function ProjectionNode({
  id,
  data,
  selected,
}: NodeProps<CanvasNode>): ReactElement {
  const className = useNodeClass('card card-projection', id, selected, data);
  return (
    <div className={className}>
      <Icon name={data.icon} size={20} className="card-icon" />
      <span className="card-lines">
        <span className="node-name">{data.name}</span>
        {data.facts.map((fact) => (
          <FactLine key={fact.text.en} fact={fact} />
        ))}
      </span>
    </div>
  );
}, sameNode);
