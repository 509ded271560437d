import { expect, it } from 'vitest';
import { verbatim } from '../text/text.ts';
import { backendFinding, traceFinding } from './traceFinding.ts';

it('names the resource that a finding is about, where it is about one', () => {
  expect(traceFinding('NO_WAF_ON_PATH', 'gateway')).toMatchObject({ resource: 'gateway' });
  expect(Object.keys(traceFinding('NO_WAF_ON_PATH'))).toEqual(['code', 'text']);
});

it('carries why a backend does not answer, by its code alone where nobody put it in words', () => {
  expect(backendFinding('NSG_DENY_IN')).toEqual({
    code: 'BACKEND:NSG_DENY_IN',
    text: verbatim('NSG_DENY_IN'),
  });
});
