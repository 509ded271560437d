import { Fragment, type ReactElement } from 'react';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { EffectiveRoute } from '../../core/net/effectiveRoute.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { nextHopText } from './nextHopText.ts';
import { text } from './text.ts';

interface EffectiveRoutesProps {
  readonly routes: readonly EffectiveRoute[];
  nameOf(id: ResourceId | undefined): string;
}

/** Prefix, next hop and origin of every route; those that never decide are struck through, with what overrides them. */
export function EffectiveRoutes({ routes, nameOf }: EffectiveRoutesProps): ReactElement {
  const say = useText();
  const { select } = selectionStore.getState();
  return (
    <table className="effective effective-routes">
      <thead>
        <tr>
          <th scope="col">{say(text.prefixColumn)}</th>
          <th scope="col">{say(text.nextHopColumn)}</th>
          <th scope="col">{say(text.originColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => {
          const { prefix, nextHopType, nextHopAddress, nextHop, origin, rule, overriddenBy } = route;
          const table = rule?.resource;
          return (
            <Fragment key={`${origin} ${prefix} ${nextHopType} ${rule?.name ?? ''}`}>
              <tr className={overriddenBy === undefined ? '' : 'effective-off'}>
                <td className="effective-prefix">{overriddenBy === undefined ? prefix : <s>{prefix}</s>}</td>
                <td>
                  {nextHopAddress !== undefined && <span className="monospace">{nextHopAddress}</span>}
                  {nextHop !== undefined && (
                    <button type="button" className="effective-link" onClick={() => select([nextHop])}>
                      {nameOf(nextHop)}
                    </button>
                  )}
                  {nextHopAddress === undefined && nextHop === undefined && say(nextHopText[nextHopType])}
                </td>
                <td>
                  {table === undefined ? (
                    say(text.origins[origin])
                  ) : (
                    <button type="button" className="effective-link" onClick={() => select([table])}>
                      {nameOf(table)}
                    </button>
                  )}
                </td>
              </tr>
              {overriddenBy !== undefined && (
                <tr className="effective-note">
                  <td colSpan={3}>{say(text.overridden, { name: overriddenBy.name })}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
