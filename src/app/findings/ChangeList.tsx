import type { ReactElement } from 'react';
import { describeChange } from '../../core/model/describeChange.ts';
import type { Change } from '../../core/model/diff.ts';
import { useText } from '../text/useText.ts';

const signs: Readonly<Record<Change['type'], { sign: string; tone: string }>> = {
  added: { sign: '+', tone: 'added' },
  'link-added': { sign: '+', tone: 'added' },
  removed: { sign: '-', tone: 'removed' },
  'link-removed': { sign: '-', tone: 'removed' },
  changed: { sign: '~', tone: 'changed' },
  'link-changed': { sign: '~', tone: 'changed' },
  'flow-added': { sign: '+', tone: 'added' },
  'flow-removed': { sign: '-', tone: 'removed' },
  'flow-changed': { sign: '~', tone: 'changed' },
  'design-changed': { sign: '~', tone: 'changed' },
};

/** What differs, a line each, with the sign that the canvas uses, too. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }): ReactElement {
  const say = useText();
  return (
    <ul className="changes">
      {changes.map((change) => {
        const { sign, tone } = signs[change.type];
        return (
          <li key={`${change.type} ${'id' in change ? change.id : ''}`}>
            <span className={`change-sign change-${tone}`}>{sign}</span>
            <span>{say(describeChange(change))}</span>
          </li>
        );
      })}
    </ul>
  );
}
