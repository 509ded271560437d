import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { resource } from '../../core/kinds/values.ts';
import type { DesignDocument, ResourceId } from '../../core/model/designDocument.ts';
import type { SubnetExplanation } from '../../core/reach/explainSubnet.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { engine } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { EffectiveRoutes } from './EffectiveRoutes.tsx';
import { EffectiveRules } from './EffectiveRules.tsx';
import './explanation.css';
import { text } from './text.ts';

/** The routes or the security rules that hold where a resource stands, as the design is now. */
export function Explanation({
  id,
  part,
}: {
  readonly id: ResourceId;
  readonly part: 'routes' | 'rules';
}): ReactElement | null {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const [explanation, setExplanation] = useState<SubnetExplanation>();
  useEffect(() => {
    let newest = true;
    const ask = async (): Promise<void> => {
      const answer = await engine().explain(document, placeOf(document, id));
      if (newest) setExplanation(answer);
    };
    void ask();
    return () => {
      newest = false;
    };
  }, [document, id]);
  if (explanation === undefined) return null;
  const { subnet, routes, inbound, outbound, securityGroup } = explanation;
  const nameOf = (resource: ResourceId | undefined): string =>
    document.resources[resource ?? '']?.name ?? resource ?? '';
  const note = part === 'rules' ? interfaceNote(document, id) : undefined;
  return (
    <div className="explanation">
      {subnet !== id && <p className="muted">{say(text.inSubnet, { subnet: nameOf(subnet) })}</p>}
      {note !== undefined && <p className="muted">{say(note)}</p>}
      {part === 'routes' ? (
        <EffectiveRoutes routes={routes} nameOf={nameOf} />
      ) : securityGroup === undefined ? (
        <p className="muted">{say(text.noGroup)}</p>
      ) : (
        <>
          <EffectiveRules
            title={say(text.inbound, { group: nameOf(securityGroup) })}
            rules={inbound}
            group={securityGroup}
          />
          <EffectiveRules
            title={say(text.outbound, { group: nameOf(securityGroup) })}
            rules={outbound}
            group={securityGroup}
          />
        </>
      )}
    </div>
  );
}

/** A machine stands in its subnet; the engine knows that of pools. */
function placeOf(document: DesignDocument, id: ResourceId): ResourceId {
  return resource(document, 'virtual-machine', id)?.parent ?? id;
}

/** The group at the network interface, which decides beside the one of the subnet. */
function interfaceNote(document: DesignDocument, id: ResourceId): Text | undefined {
  if (resource(document, 'node-pool', id) !== undefined) return text.groupOfAks;
  const group = resource(document, 'virtual-machine', id)?.props.networkSecurityGroup;
  const name = document.resources[group ?? '']?.name;
  return name === undefined ? undefined : fill(text.groupOfInterface, { group: name });
}
