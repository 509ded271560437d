import { Button } from '../controls/Button.tsx';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { severities, type Finding, type Severity } from '../../core/rules/rule.ts';
import { fixAllFindings } from '../actions/fixAllFindings.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { endPreview } from './openFinding.ts';
import { severityNames } from './SeverityMark.tsx';
import { text } from './text.ts';

interface FindingsBarProps {
  readonly open: readonly Finding[];
  readonly severity: Severity | undefined;
  onSeverity(severity: Severity | undefined): void;
}

/** How many of which severity, each a filter, and the fix for all of them. */
export function FindingsBar({ open, severity, onSeverity }: FindingsBarProps): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const [fixing, setFixing] = useState(false);
  const repairable = open.filter((finding) => finding.repairable).length;
  const fixAll = async (): Promise<void> => {
    setFixing(true);
    endPreview();
    try {
      await fixAllFindings();
    } finally {
      setFixing(false);
    }
  };
  return (
    <div className="findings-bar">
      <fieldset className="filters" aria-label={say(text.filter)}>
        <Filter
          label={say(text.all, { count: open.length })}
          on={severity === undefined}
          onClick={() => onSeverity(undefined)}
        />
        {severities.map((each) => {
          const count = open.filter((finding) => finding.severity === each).length;
          if (count === 0) return null;
          return (
            <Filter
              key={each}
              label={say(text.some, { severity: severityNames[each], count })}
              on={severity === each}
              onClick={() => onSeverity(severity === each ? undefined : each)}
            />
          );
        })}
      </fieldset>
      {!readOnly && repairable > 0 && (
        <Button startIcon={<Icon name="ui-fix" size={14} />} disabled={fixing} onClick={() => void fixAll()}>
          {say(fixing ? text.fixing : text.fixAll, { count: repairable })}
        </Button>
      )}
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly on: boolean;
  onClick(): void;
}

function Filter({ label, on, onClick }: FilterProps): ReactElement {
  return (
    <button type="button" className="filter" aria-pressed={on} onClick={onClick}>
      {label}
    </button>
  );
}
