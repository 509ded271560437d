import { useEffect, useRef, useState, type ReactElement } from 'react';
import { packetText } from '../../core/net/addressText.ts';
import type { Step } from '../../core/reach/engine/trace.ts';
import type { Verdict } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import type { HopRow } from './hopRows.ts';
import { actionText, text } from './text.ts';

interface HopLineProps {
  readonly row: HopRow;
  readonly verdict: Verdict;
  /** The packet that is played rests here. */
  readonly lit: boolean;
  /** Here the reply leaves the way of the request. */
  readonly parts: boolean;
}

/** One decision; it opens to the packet as it came in and to everything that was looked at. */
export function HopLine({ row, verdict, lit, parts }: HopLineProps): ReactElement {
  const say = useText();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const { number, node, step, deciding, packet } = row;
  const { highlight, select } = selectionStore.getState();
  const considered = step.considered ?? [];
  const opens = considered.length > 0 || packet !== undefined;
  useEffect(() => {
    if (lit && number !== undefined) line.current?.scrollIntoView({ block: 'nearest' });
  }, [lit, number]);
  const classes = [
    'hop',
    ...(deciding ? ['hop-deciding', `hop-${verdict}`] : []),
    ...(lit ? ['hop-lit'] : []),
    ...(parts ? ['hop-parting'] : []),
  ];
  return (
    <li ref={line} className={classes.join(' ')}>
      <button
        type="button"
        className="hop-line"
        onPointerEnter={() => highlight(node.resource)}
        onPointerLeave={() => highlight(undefined)}
        aria-expanded={opens ? open : undefined}
        onClick={() => {
          if (opens) setOpen(!open);
          if (node.resource !== undefined) select([node.resource]);
        }}
      >
        <span className={number === undefined ? 'hop-number hop-number-none' : 'hop-number'}>{number}</span>
        <Icon name={node.icon} size={14} />
        <span className="hop-node">{say(node.label)}</span>
        <span className={`hop-action hop-action-${step.action}`}>{say(actionText[step.action])}</span>
        <span className="hop-why">
          {step.rule !== undefined && <strong>{step.rule.name} </strong>}
          {step.detail !== undefined && <span className="hop-detail">{say(packetText(step.detail))} </span>}
          {say(step.why)}
          {parts && <span className="hop-parts">{say(text.parts)}</span>}
        </span>
      </button>
      {deciding && considered.length > 0 && !open && <LookedAt considered={considered} />}
      {open && packet !== undefined && (
        <p className="hop-packet">
          {say(text.packet)} <span className="hop-detail">{say(packetText(packet))}</span>
        </p>
      )}
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
