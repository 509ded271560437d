import type { ReactElement } from 'react';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { Icon } from '../shell/Icon.tsx';
import { InspectorMenu } from './InspectorMenu.tsx';

interface InspectorHeaderProps {
  readonly id: ResourceId;
  readonly icon: string;
  readonly title: string;
  readonly detail: string;
}

/** A resource or a link that is inspected, in two lines, with what can be done about it. */
export function InspectorHeader({ id, icon, title, detail }: InspectorHeaderProps): ReactElement {
  return (
    <header className="inspector-header">
      <span className="inspector-glyph">
        <Icon name={icon} size={20} />
      </span>
      <div className="inspector-title">
        <h2>{title}</h2>
        <p className="muted">{detail}</p>
      </div>
      <InspectorMenu id={id} />
    </header>
  );
}
