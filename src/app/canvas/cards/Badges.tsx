import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { Icon } from '../../shell/Icon.tsx';
import { analysisStore } from '../../store/analysisStore.ts';
import { useText } from '../../text/useText.ts';
import './badges.css';
import { badges } from './badges.ts';
import { canvasText } from '../text.ts';

interface BadgesProps {
  readonly resource: ResourceId;
  /** What has no place of its own on the canvas and counts here. */
  readonly along?: readonly ResourceId[];
}

/** Counts of the two worst severities of a resource. */
export function Badges({ resource, along = [] }: BadgesProps): ReactElement | null {
  const say = useText();
  // The same array for the same findings, so that an analysis that changes nothing here draws nothing here.
  const text = useStore(analysisStore, ({ analysis }) =>
    badges(analysis.findings, [resource, ...along])
      .map(({ severity, count }) => `${severity} ${count}`)
      .join(','),
  );
  if (text === '') return null;
  return (
    <span className="badges">
      {text.split(',').map((badge) => {
        const [severity = '', count = ''] = badge.split(' ');
        const word = severityWords[severity] ?? canvasText.low;
        return (
          <span key={severity} className={`badge badge-${severity}`}>
            <Icon name={`severity-${severity}`} size={12} />
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{say(canvasText.finding, { count, severity: word })}</span>
          </span>
        );
      })}
    </span>
  );
}

const severityWords: Readonly<
  Record<string, (typeof canvasText)['low' | 'critical' | 'high' | 'medium' | 'waived']>
> = {
  critical: canvasText.critical,
  high: canvasText.high,
  medium: canvasText.medium,
  low: canvasText.low,
  waived: canvasText.waived,
};
