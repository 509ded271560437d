import type { PointerEvent, ReactElement } from 'react';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { useText } from '../../text/useText.ts';
import { startPeeringDrag } from './startPeeringDrag.ts';
import { canvasText } from '../text.ts';

interface PeeringHandlesProps {
  readonly network: ResourceId;
  readonly name: string;
}

/** Points at both sides of a virtual network from which a peering is drawn. L does the same by keyboard. */
export function PeeringHandles({ network, name }: PeeringHandlesProps): ReactElement {
  const say = useText();
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    startPeeringDrag(network, event.nativeEvent);
  };
  const title = say(canvasText.connectFrom, { name });
  return (
    <>
      <span className="peering-handle is-left nodrag nopan" title={title} onPointerDown={onPointerDown} />
      <span className="peering-handle is-right nodrag nopan" title={title} onPointerDown={onPointerDown} />
    </>
  );
}
