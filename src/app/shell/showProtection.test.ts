import { expect, it } from 'vitest';
import type { Intent } from '../../core/net/flow.ts';
import type { Protection, ScenarioResult, Verdict, Walk } from '../../core/scenarios/scenario.ts';
import { verbatim } from '../../core/text/text.ts';
import { tellingScenario } from './showProtection.ts';

const walk: Walk = {
  flow: {
    from: { type: 'internet', endpoint: 'client' },
    to: { type: 'address', address: '203.0.113.66' },
    protocol: 'TCP',
    port: 443,
    payload: 'benign',
  },
  trace: {
    flow: {
      from: { type: 'internet', endpoint: 'client' },
      to: { type: 'address', address: '203.0.113.66' },
      protocol: 'TCP',
      port: 443,
      payload: 'benign',
    },
    disposition: 'DELIVERED',
    reason: 'OK',
    explanation: verbatim(''),
    hops: [],
    returnHops: [],
    findings: [],
  },
  verdict: 'pass',
  judgement: verbatim(''),
};

function scenario(
  id: string,
  verdict: Verdict,
  intent: Intent,
  { protection = 'outbound', walks = [walk] }: { protection?: Protection; walks?: readonly Walk[] } = {},
): ScenarioResult {
  return { id, group: 'lights', protection, intent, title: verbatim(id), verdict, walks };
}

it.each([
  [
    'the failing one',
    [scenario('works', 'pass', 'must-work'), scenario('fails', 'fail', 'must-work')],
    'fails',
  ],
  [
    'the unknown before the passing',
    [scenario('a', 'pass', 'must-be-blocked'), scenario('b', 'unknown', 'must-work')],
    'b',
  ],
  [
    'the attack of equals',
    [scenario('a', 'pass', 'must-work'), scenario('b', 'pass', 'must-be-blocked')],
    'b',
  ],
  ['none without a walk', [scenario('a', 'unknown', 'must-work', { walks: [] })], undefined],
  ['none of another protection', [scenario('a', 'fail', 'must-work', { protection: 'inbound' })], undefined],
])('a light is explained by %s', (_, scenarios, expected) => {
  expect(tellingScenario(scenarios, 'outbound')?.id).toBe(expected);
});
