import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { removeWaiver } from '../../core/model/edits.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** Findings that somebody decided to live with, and why. */
export function WaivedFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  if (findings.length === 0) return null;
  return (
    <details className="waived">
      <summary>{say(text.waived, { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Icon name="severity-waived" size={14} /> <span className="monospace">{finding.rule}</span>{' '}
            {finding.resourceName}: {finding.waived?.reason}
            {!readOnly && (
              <button
                type="button"
                className="finding-fix"
                onClick={() =>
                  designStore
                    .getState()
                    .apply(text.takeBack, removeWaiver(finding.waived?.finding ?? finding.id))
                }
              >
                {say(text.takeBack)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
