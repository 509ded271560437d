import { useState, type ReactElement } from 'react';
import type { Step } from '../../core/reach/trace.ts';
import type { Verdict } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import type { HopRow } from './hopRows.ts';
import { actionText, text } from './text.ts';

interface HopListProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly HopRow[];
  readonly verdict: Verdict;
}

/** One direction of a walk, a decision a line. */
export function HopList({ title, note, rows, verdict }: HopListProps): ReactElement {
  return (
    <section className="way" aria-label={title}>
      <h4>
        {title} <span className="way-note">{note}</span>
      </h4>
      <ol>
        {rows.map((row) => (
          <Row key={row.key} row={row} verdict={verdict} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, verdict }: { readonly row: HopRow; readonly verdict: Verdict }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState(false);
  const { number, node, step, deciding } = row;
  const { highlight, select } = selectionStore.getState();
  const considered = step.considered ?? [];
  return (
    <li className={deciding ? `hop hop-deciding hop-${verdict}` : 'hop'}>
      <button
        type="button"
        className="hop-line"
        onPointerEnter={() => highlight(node.resource)}
        onPointerLeave={() => highlight(undefined)}
        aria-expanded={considered.length > 0 ? open : undefined}
        onClick={() => {
          if (considered.length > 0) setOpen(!open);
          if (node.resource !== undefined) select([node.resource]);
        }}
      >
        <span className={number === undefined ? 'hop-number hop-number-none' : 'hop-number'}>{number}</span>
        <Icon name={node.icon} size={14} />
        <span className="hop-node">{say(node.label)}</span>
        <span className={`hop-action hop-action-${step.action}`}>{say(actionText[step.action])}</span>
        <span className="hop-why">
          {step.rule !== undefined && <strong>{step.rule.name} </strong>}
          {step.detail !== undefined && <span className="hop-detail">{step.detail} </span>}
          {say(step.why)}
        </span>
      </button>
      {deciding && considered.length > 0 && !open && <LookedAt considered={considered} />}
      {open && considered.length > 0 && (
        <ul className="hop-considered" aria-label={say(text.considered)}>
          {considered.map(({ name, why }) => (
            <li key={name}>
              <strong>{name}</strong> {say(why)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const namesShown = 4;

function LookedAt({ considered }: { readonly considered: NonNullable<Step['considered']> }): ReactElement {
  const say = useText();
  const names = considered
    .slice(0, namesShown)
    .map(({ name }) => name)
    .join(', ');
  const rest = considered.length - namesShown;
  return (
    <p className="hop-looked">
      {say(text.lookedAt, { names: rest > 0 ? say(text.andMore, { names, count: rest }) : names })}
    </p>
  );
}
