import type { ReactElement } from 'react';
import type { Fact } from '../../../core/kinds/contract/kind.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';

/** One line of a card. */
export function FactLine({ fact }: { readonly fact: Fact }): ReactElement {
  const say = useText();
  const text = say(fact.text);
  return (
    <span className={fact.monospace === true ? 'fact mono' : 'fact'} title={text}>
      {fact.icon === undefined ? null : <Icon name={fact.icon} size={12} />}
      <span className="fact-text">{text}</span>
    </span>
  );
}
