import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import type { Point } from '../../../core/lib/geometry.ts';
import { packetText } from '../../../core/net/addressText.ts';
import type { Text } from '../../../core/text/text.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import type { FlowEndpoint } from '../../../core/picture/paths/flowEndpoints.ts';
import { chevrons } from '../../../core/picture/paths/chevrons.ts';
import './path.css';
import { PathPacket } from './PathPacket.tsx';
import { PathPills } from './PathPills.tsx';
import { pathClass } from '../pathClass.ts';
import { roundedPath } from '../../../core/picture/paths/roundedPath.ts';
import { shortened } from '../../../core/picture/paths/shortened.ts';
import type { DrawnPath } from '../../../core/picture/paths/drawnPath.ts';
import type { PathFlag } from '../../../core/picture/paths/pathFlag.ts';
import { pathText } from './text.ts';

/** A flow between the containers and the cards: its way, its numbers, its decisions. */
export function PathOverlay({ path }: { readonly path: DrawnPath }): ReactElement {
  const say = useText();
  const { request, reply, remainder, tone, barred } = path;
  return (
    <ViewportPortal>
      <p className="visually-hidden">{say(pathText.path, { title: path.title })}</p>
      <svg className={`path tone-${tone}`} width={1} height={1} aria-hidden>
        {remainder.map((points) => (
          <Line key={keyOf(points)} points={points} kind="remainder" end="arrow" />
        ))}
        {path.fixed?.lines.map((points, index, lines) => (
          <Line
            key={keyOf(points)}
            points={points}
            kind="fixed"
            end={index < lines.length - 1 ? 'none' : path.fixed?.barred === true ? 'bar' : 'arrow'}
          />
        ))}
        {request.map((points, index) => {
          const last = index === request.length - 1;
          return (
            <Line
              key={keyOf(points)}
              points={points}
              kind="request"
              start={index === 0}
              end={last ? (barred === 'request' ? 'bar' : 'arrow') : 'none'}
            />
          );
        })}
        {reply.map((points, index) => (
          <Line
            key={keyOf(points)}
            points={points}
            kind="reply"
            end={index < reply.length - 1 ? 'none' : barred === 'reply' ? 'bar' : 'arrow'}
          />
        ))}
      </svg>
      {path.endpoints.map((endpoint) => (
        <EndpointCard key={endpoint.id} endpoint={endpoint} onPath={pathClass(path, endpoint.id)} />
      ))}
      <div className={`path-marks tone-${tone}`} aria-hidden>
        {path.numbers.map(({ at, number }) => (
          <span
            key={number}
            className="path-number"
            style={{ transform: `translate(${at.x - 9}px, ${at.y - 9}px)` }}
          >
            {number}
          </span>
        ))}
        <PathPills path={path} />
        {remainder.length === 0 ? null : <NotReached points={remainder[0] ?? []} />}
        {path.flag === undefined ? null : <Flag flag={path.flag} />}
        <PathPacket path={path} />
      </div>
    </ViewportPortal>
  );
}

function keyOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

interface LineProps {
  readonly points: readonly Point[];
  readonly kind: 'request' | 'reply' | 'remainder' | 'fixed';
  readonly start?: boolean;
  readonly end: 'arrow' | 'bar' | 'none';
}

function Line({ points, kind, start = false, end }: LineProps): ReactElement {
  const drawn = end === 'none' ? points : shortened(points, end === 'bar' ? 6 : 8);
  const data = roundedPath(drawn);
  const [first] = points;
  return (
    <g className={`path-line is-${kind}`}>
      <path className="path-halo" d={data} />
      <path className="path-stroke" d={data} pathLength={kind === 'request' ? 1 : undefined} />
      {kind === 'remainder' || kind === 'fixed'
        ? null
        : chevrons(drawn).map(({ x, y, angle }) => (
            <path
              key={`${x} ${y}`}
              className="path-chevron"
              d="M-4 -4.5L2 0L-4 4.5"
              transform={`translate(${x} ${y}) rotate(${angle})`}
            />
          ))}
      {start && first !== undefined ? (
        <circle className="path-start" cx={first.x} cy={first.y} r={4.5} />
      ) : null}
      {end === 'none' ? null : <End points={points} end={end} />}
    </g>
  );
}

function End({
  points,
  end,
}: {
  readonly points: readonly Point[];
  readonly end: 'arrow' | 'bar';
}): ReactElement | null {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return null;
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const transform = `translate(${tip.x} ${tip.y}) rotate(${angle})`;
  return end === 'bar' ? (
    <path className="path-bar" d="M-6 -9V9" transform={transform} />
  ) : (
    <path className="path-arrow" d="M-10 -5.5L-1 0L-10 5.5Z" transform={transform} />
  );
}

function EndpointCard({
  endpoint,
  onPath,
}: {
  readonly endpoint: FlowEndpoint;
  readonly onPath: string;
}): ReactElement {
  const say = useText();
  const { rect, icon, label, address } = endpoint;
  return (
    <div
      className={`card card-endpoint ${onPath}`}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
    >
      <Icon name={icon} size={20} className="card-icon" />
      <span className="card-lines">
        <span className="node-name" title={say(label)}>
          {say(label)}
        </span>
        <span className="fact mono">{say(packetText(address))}</span>
      </span>
    </div>
  );
}

function NotReached({ points }: { readonly points: readonly Point[] }): ReactElement | null {
  const say = useText();
  const middle = points[Math.floor(points.length / 2)];
  const before = points[Math.floor(points.length / 2) - 1];
  if (middle === undefined || before === undefined) return null;
  const x = (middle.x + before.x) / 2;
  const y = (middle.y + before.y) / 2;
  return (
    <span className="path-not-reached" style={{ transform: `translate(${x + 10}px, ${y - 10}px)` }}>
      {say(pathText.notReached)}
    </span>
  );
}

const flagIcons = {
  blocked: 'state-protected',
  dropped: 'state-at-risk',
  reached: 'state-at-risk',
  unknown: 'state-unknown',
} as const;

function flagText({ kind, way }: PathFlag): Text {
  if (kind === 'dropped') return way === 'reply' ? pathText.replyDroppedHere : pathText.droppedHere;
  return { blocked: pathText.blockedHere, reached: pathText.reached, unknown: pathText.cannotTell }[kind];
}

function Flag({ flag }: { readonly flag: PathFlag }): ReactElement {
  const say = useText();
  const { kind, number, rect } = flag;
  return (
    <span className={`path-flag is-${kind}`} style={{ transform: `translate(${rect.x}px, ${rect.y}px)` }}>
      {number === undefined ? (
        <Icon name={flagIcons[kind]} size={12} />
      ) : (
        <span className="path-flag-number">{number}</span>
      )}
      {say(flagText(flag))}
    </span>
  );
}
