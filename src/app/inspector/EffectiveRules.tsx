import type { ReactElement } from 'react';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { EffectiveRule } from '../../core/net/effectiveRule.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

interface EffectiveRulesProps {
  readonly title: string;
  readonly rules: readonly EffectiveRule[];
  /** Where a rule that somebody wrote is edited. */
  readonly group: ResourceId | undefined;
}

/** The rules of one direction in order; those that never decide are struck through, with the rule before them. */
export function EffectiveRules({ title, rules, group }: EffectiveRulesProps): ReactElement {
  const say = useText();
  return (
    <table className="effective effective-rules">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say(text.priorityColumn)}</th>
          <th scope="col">{say(text.ruleColumn)}</th>
          <th scope="col">{say(text.accessColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => {
          const { priority, name, access, protocol, sources, destinations, ports, origin, overriddenBy } =
            rule;
          const label = overriddenBy === undefined ? name : <s>{name}</s>;
          return (
            <tr key={`${priority} ${name}`} className={overriddenBy === undefined ? '' : 'effective-off'}>
              <td className="effective-number">{priority}</td>
              <td>
                {origin !== 'user' || group === undefined ? (
                  <span className="effective-name">{label}</span>
                ) : (
                  <button
                    type="button"
                    className="effective-link"
                    onClick={() => selectionStore.getState().select([group])}
                  >
                    {label}
                  </button>
                )}
                <span className="effective-match">
                  {`${sources.join(', ')} -> ${destinations.join(', ')}`}
                  <br />
                  {say(text.onPorts, {
                    protocol: protocol === '*' ? say(text.anyProtocol) : protocol.toUpperCase(),
                    ports: ports.includes('*') ? say(text.anyPort) : ports.join(', '),
                  })}
                </span>
                {overriddenBy !== undefined && (
                  <span className="effective-why">{say(text.covered, { name: overriddenBy.name })}</span>
                )}
              </td>
              <td>
                <span className={`effective-access effective-${access.toLowerCase()}`}>
                  {say(access === 'Allow' ? text.allow : text.deny)}
                </span>
                {origin !== 'user' && (
                  <span className="effective-why">{say(origin === 'aks' ? text.byAks : text.byDefault)}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
