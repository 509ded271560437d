import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { areas, type Severity } from '../../core/rules/rule.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import './findings.css';
import { FindingsBar } from './FindingsBar.tsx';
import { NoFindings } from './NoFindings.tsx';
import { text } from './text.ts';
import { WaivedFindings } from './WaivedFindings.tsx';

const FixPreview = lazy(async () => ({ default: (await import('./FixPreview.tsx')).FixPreview }));

/** All findings by protection; beside them the one that is picked, and what its fix would do. */
export function FindingsPanel(): ReactElement {
  const say = useText();
  const findings = useStore(analysisStore, (state) => state.analysis.findings);
  const previewed = useStore(viewStore, (state) => state.previewedFinding);
  const [severity, setSeverity] = useState<Severity>();
  const [picked, setPicked] = useState<string>();
  const open = findings.filter(({ waived }) => waived === undefined);
  const shown = severity === undefined ? open : open.filter((finding) => finding.severity === severity);
  const detail = findings.find(({ id }) => id === (previewed ?? picked));
  if (findings.length === 0) return <NoFindings />;
  return (
    <div className="findings">
      <section className="findings-list" aria-label={say(text.list)}>
        <FindingsBar open={open} severity={severity} onSeverity={setSeverity} />
        <div className="findings-scroll">
          {areas.map((area) => (
            <FindingGroup
              key={area}
              area={area}
              findings={shown.filter((finding) => finding.area === area)}
              picked={detail?.id}
              onPick={setPicked}
            />
          ))}
          <WaivedFindings findings={findings.filter(({ waived }) => waived !== undefined)} />
        </div>
      </section>
      <section className="findings-detail" aria-live="polite">
        {detail === undefined ? (
          <p className="empty">{say(text.pick)}</p>
        ) : previewed === detail.id ? (
          <Suspense fallback={null}>
            <FixPreview key={detail.id} finding={detail} />
          </Suspense>
        ) : (
          <FindingDetail finding={detail} />
        )}
      </section>
    </div>
  );
}
