import type { PlanPromises } from '../contract/planPromises.ts';

export const wafPolicyPromises: PlanPromises<'waf-policy'> = {
  promises: ({ id, props }, { attribute }) =>
    props.state === 'Enabled' && props.mode === 'Prevention'
      ? [
          {
            attribute: attribute(id, 'policy_settings', 0, 'mode'),
            value: 'Prevention',
            message: 'The web application firewall must block.',
          },
        ]
      : [],
};
