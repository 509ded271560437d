import type { PlanPromises } from '../contract/planPromises.ts';

export const firewallPolicyPromises: PlanPromises<'firewall-policy'> = {
  promises: ({ id, props }, { attribute }) =>
    props.threatIntelMode === 'Deny'
      ? [
          {
            attribute: attribute(id, 'threat_intelligence_mode'),
            value: 'Deny',
            message: 'The firewall must stop what goes to known malicious addresses.',
          },
        ]
      : [],
};
