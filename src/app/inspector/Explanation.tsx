import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { SubnetExplanation } from '../../core/reach/facts/explainSubnet.ts';
import { engine, whenAnswered } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { EffectiveRoutes } from './EffectiveRoutes.tsx';
import './explanation.css';
import { GroupRules } from './GroupRules.tsx';
import { text } from './text.ts';

type Part = 'routes' | 'rules';

/** The routes or the security rules that hold where a resource stands, and where its pods do, as the design is now. */
export function Explanation({
  id,
  part,
}: {
  readonly id: ResourceId;
  readonly part: Part;
}): ReactElement | null {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const [explanation, setExplanation] = useState<SubnetExplanation>();
  useEffect(() => whenAnswered(engine().explain(document, id), setExplanation), [document, id]);
  if (explanation === undefined) return null;
  const { subnet, pods } = explanation;
  const nameOf = (resource: ResourceId | undefined): string =>
    document.resources[resource ?? '']?.name ?? resource ?? '';
  return (
    <div className="explanation">
      {subnet !== id && <p className="muted">{say(text.inSubnet, { subnet: nameOf(subnet) })}</p>}
      <InSubnet part={part} explanation={explanation} nameOf={nameOf} />
      {pods !== undefined && (
        <>
          <p className="muted">{say(text.podsInSubnet, { subnet: nameOf(pods.subnet) })}</p>
          <InSubnet part={part} explanation={pods} nameOf={nameOf} />
        </>
      )}
    </div>
  );
}

interface InSubnetProps {
  readonly part: Part;
  readonly explanation: SubnetExplanation;
  nameOf(id: ResourceId | undefined): string;
}

function InSubnet({ part, explanation, nameOf }: InSubnetProps): ReactElement {
  const say = useText();
  const { routes, inbound, outbound, securityGroup, interfaceGroups } = explanation;
  if (part === 'routes') return <EffectiveRoutes routes={routes} nameOf={nameOf} />;
  return (
    <>
      {securityGroup === undefined ? (
        <p className="muted">{say(text.noGroup)}</p>
      ) : (
        <GroupRules
          name={nameOf(securityGroup)}
          group={securityGroup}
          inbound={inbound}
          outbound={outbound}
        />
      )}
      {interfaceGroups.map(({ group, interfacesOf, ...rules }) => {
        const names = interfacesOf.map(nameOf).join(say(text.and));
        return (
          <section key={group.id} className="explained-interfaces">
            <h3>{say(text.atInterfaces, { names })}</h3>
            <p className="muted">
              {say(securityGroup === undefined ? text.interfaceDecides : text.bothMustAllow)}
            </p>
            <GroupRules name={say(group.label)} group={group.resource} {...rules} />
          </section>
        );
      })}
    </>
  );
}
