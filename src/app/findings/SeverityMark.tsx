import type { ReactElement } from 'react';
import type { Severity } from '../../core/rules/rule.ts';
import type { Text } from '../../core/text/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import './severityMark.css';

export const severityNames: Readonly<Record<Severity, Text>> = {
  critical: { en: 'Critical', ja: '重大' },
  high: { en: 'High', ja: '高' },
  medium: { en: 'Medium', ja: '中' },
  low: { en: 'Low', ja: '低' },
};

/** A severity by colour, shape and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const say = useText();
  return (
    <span className={`severity severity-${severity}`}>
      <Icon name={`severity-${severity}`} size={14} />
      {say(severityNames[severity])}
    </span>
  );
}
