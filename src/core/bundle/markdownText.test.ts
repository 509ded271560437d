import { describe, expect, it } from 'vitest';
import { hostileText } from '../testing/exampleParts.ts';
import { markdownText } from './markdownText.ts';

describe('markdownText', () => {
  it.each([
    ['port_80_health-probe_port', 'port_80_health-probe_port'],
    ['_aks_', '&#95;aks&#95;'],
    ['a__b__c', 'a&#95;&#95;b&#95;&#95;c'],
    ['**b** `c`', '&#42;&#42;b&#42;&#42; &#96;c&#96;'],
    ['[a](b)', '&#91;a&#93;&#40;b&#41;'],
    ['a\n# b', 'a &#35; b'],
  ])('writes %j so that it is shown as it is', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('leaves no markup in hostile text', () => {
    expect(markdownText(hostileText)).not.toMatch(/[<>`|{}#\n\u202e\\](?!\d+;)/);
  });
});
