import { Button } from '../../controls/Button.tsx';
import type { ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { addKind } from '../commands/commands.ts';
import { canvasText } from '../text.ts';

/** The first step on an empty design. */
export function EmptyCanvas(): ReactElement {
  const say = useText();
  return (
    <div className="canvas-empty">
      <Icon name="virtual-network" size={28} />
      <p>{say(canvasText.emptyTitle)}</p>
      <Button onClick={() => addKind('virtual-network')}>{say(canvasText.addVirtualNetwork)}</Button>
    </div>
  );
}
