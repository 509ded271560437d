import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { openFinding, previewFix } from './openFinding.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { text } from './text.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly picked: boolean;
  onPick(): void;
}

export function FindingRow({ finding, picked, onPick }: FindingRowProps): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const kind = useStore(designStore, (state) => state.document.resources[finding.resource]?.kind ?? '');
  const { highlight } = selectionStore.getState();
  return (
    <li className={picked ? 'finding-row finding-picked' : 'finding-row'}>
      <button
        type="button"
        className="finding-open"
        aria-current={picked}
        onPointerEnter={() => highlight(finding.resource)}
        onPointerLeave={() => highlight(undefined)}
        onClick={() => {
          viewStore.getState().set({ previewedFinding: undefined });
          onPick();
          openFinding(finding);
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span className="monospace muted">{finding.rule}</span>
        <span className="finding-name">{say(finding.title)}</span>
        <span className="finding-on">
          <Icon name={kindOf(kind)?.id ?? ''} size={14} />
          {finding.resourceName}
        </span>
      </button>
      {!readOnly && finding.repairable && (
        <button
          type="button"
          className="finding-fix"
          aria-label={say(text.fixOf, { rule: finding.rule, resource: finding.resourceName })}
          onClick={() => {
            onPick();
            previewFix(finding);
          }}
        >
          <Icon name="ui-fix" size={14} />
          {say(text.fix)}
        </button>
      )}
    </li>
  );
}
