import { expect, it } from 'vitest';
import { verbatim } from '../text/text.ts';
import { traceText } from './traceText.ts';

it('gives the verdict, every hop with what decided, the reply and what was noticed', () => {
  const pod = { id: 'resource:pool', icon: 'pod', label: verbatim('pod in user') };
  const firewall = { id: 'resource:afw', icon: 'azure-firewall', label: verbatim('afw\u001B[31m-shop') };
  const text = traceText(
    {
      intent: 'must-be-blocked',
      verdict: 'pass',
      judgement: { en: 'Blocked, as it must be.', ja: '想定どおり遮断。' },
      flow: {
        from: { type: 'pod', pool: 'pool' },
        to: { type: 'name', fqdn: 'c2.evil.example' },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      },
      disposition: 'DENIED_FIREWALL',
      reason: 'FW_IMPLICIT_DENY',
      explanation: verbatim(''),
      hops: [
        {
          node: pod,
          source: '10.10.4.5',
          destination: '203.0.113.66',
          port: 443,
          steps: [
            {
              action: 'route',
              rule: { name: 'default' },
              detail: '0.0.0.0/0 -> 10.10.0.4',
              why: verbatim('beats the system route'),
              considered: [{ name: '10.0.0.0/8', why: verbatim('does not cover it') }],
            },
          ],
        },
        {
          node: firewall,
          source: '10.10.4.5',
          destination: '203.0.113.66',
          port: 443,
          steps: [{ action: 'deny', why: verbatim('No application rule matches') }],
        },
      ],
      returnHops: [],
      findings: [{ code: 'SNI_ONLY_MATCH', text: verbatim('Only the name is compared.') }],
    },
    'en',
  );
  expect(text).toBe(`pass: Blocked, as it must be.
must be blocked · DENIED_FIREWALL · FW_IMPLICIT_DENY

Request
  1. pod in user  (10.10.4.5 -> 203.0.113.66:443)
       route    default · 0.0.0.0/0 -> 10.10.0.4 · beats the system route
                  - 10.0.0.0/8: does not cover it
  2. afw\u{FFFD}[31m-shop  (10.10.4.5 -> 203.0.113.66:443)
       deny     No application rule matches

Noticed
  SNI_ONLY_MATCH: Only the name is compared.

Computed from the drawing. No packet was sent.
`);
});
