import { useState, type ReactElement } from 'react';
import type { Area, Finding } from '../../core/rules/rule.ts';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import { areaText } from './areaText.ts';
import { FindingRow } from './FindingRow.tsx';

interface FindingGroupProps {
  readonly area: Area;
  readonly findings: readonly Finding[];
  readonly picked: string | undefined;
  onPick(id: string): void;
}

/** The findings under one protection, folded by its head. */
export function FindingGroup({ area, findings, picked, onPick }: FindingGroupProps): ReactElement | null {
  const say = useText();
  const [open, setOpen] = useState(true);
  if (findings.length === 0) return null;
  const { name, icon, lane } = areaText[area];
  return (
    <section>
      <h3 className="finding-group">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'ui-chevron-down' : 'ui-chevron-right'} size={14} />
          <Icon name={icon} size={14} className={`lane-${lane}`} />
          {say(name)} <span className="muted">{findings.length}</span>
        </button>
      </h3>
      {open && (
        <ul>
          {findings.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              picked={finding.id === picked}
              onPick={() => onPick(finding.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
