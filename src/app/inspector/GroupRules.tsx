import type { ReactElement } from 'react';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { EffectiveRule } from '../../core/net/effectiveRule.ts';
import { useText } from '../text/useText.ts';
import { EffectiveRules } from './EffectiveRules.tsx';
import { text } from './text.ts';

interface GroupRulesProps {
  readonly name: string;
  readonly group: ResourceId | undefined;
  readonly inbound: readonly EffectiveRule[];
  readonly outbound: readonly EffectiveRule[];
}

/** What a group decides, each way. */
export function GroupRules({ name, group, inbound, outbound }: GroupRulesProps): ReactElement {
  const say = useText();
  return (
    <>
      <EffectiveRules title={say(text.inbound, { group: name })} rules={inbound} group={group} />
      <EffectiveRules title={say(text.outbound, { group: name })} rules={outbound} group={group} />
    </>
  );
}
