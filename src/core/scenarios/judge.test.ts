import { describe, expect, it } from 'vitest';
import type { Flow, Intent } from '../net/flow.ts';
import { dispositions, type Disposition, type Trace } from '../reach/engine/trace.ts';
import { judge } from './judge.ts';
import type { Verdict } from './scenario.ts';

const flow: Flow = {
  from: { type: 'internet', endpoint: 'client' },
  to: { type: 'address', address: '192.0.2.1' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
};

function ending(disposition: Disposition, ...codes: readonly string[]): Trace {
  const why = { en: 'Why.', ja: '理由。' };
  const findings = codes.map((code) => ({ code, text: why }));
  return { flow, disposition, reason: '', explanation: why, hops: [], returnHops: [], findings };
}

const byControl: readonly Disposition[] = [
  'DENIED_OUT',
  'DENIED_IN',
  'DENIED_FIREWALL',
  'DENIED_WAF',
  'REFUSED_AT_DESTINATION',
  'NO_ROUTE',
  'NULL_ROUTED',
  'NO_OUTBOUND_METHOD',
];

describe('judge', () => {
  it.each(dispositions)('%s', (disposition) => {
    const verdictOf = (intent: Intent): Verdict => judge(ending(disposition), intent).verdict;
    const blocked = byControl.includes(disposition) ? 'pass' : 'unknown';
    const expected: Partial<Record<Disposition, readonly Verdict[]>> = {
      DELIVERED: ['pass', 'fail'],
      INDETERMINATE: ['unknown', 'unknown'],
    };
    const verdicts = [verdictOf('must-work'), verdictOf('must-be-blocked')];
    expect(verdicts).toEqual(expected[disposition] ?? ['fail', blocked]);
  });

  it('does not rest a flow that must work on what the platform may not do', () => {
    expect(judge(ending('DELIVERED', 'VNET_TAG_EXPANDED_BY_UDR'), 'must-work').verdict).toBe('unknown');
    expect(judge(ending('DELIVERED', 'VNET_TAG_EXPANDED_BY_UDR'), 'must-be-blocked').verdict).toBe('fail');
    expect(judge(ending('DELIVERED', 'NO_WAF_ON_PATH'), 'must-work').verdict).toBe('pass');
  });

  it('does not rest a flow that must be blocked on it either', () => {
    expect(judge(ending('DENIED_IN', 'DENIAL_RESTS_ON_UDR'), 'must-be-blocked').verdict).toBe('unknown');
    expect(judge(ending('DENIED_IN', 'DENIAL_RESTS_ON_UDR'), 'must-work').verdict).toBe('fail');
    expect(judge(ending('DENIED_IN', 'INTERNET_TAG_EMPTY_BY_UDR'), 'must-be-blocked').verdict).toBe('pass');
  });

  it('says why in both languages', () => {
    const { judgement } = judge(ending('DENIED_FIREWALL'), 'must-be-blocked');
    expect(judgement).toEqual({ en: 'Blocked, as it must be. Why.', ja: '想定どおり遮断。理由。' });
  });
});
