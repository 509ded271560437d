import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileNames, reportNamed } from '../testing/reportNamed.ts';
import { checkJunit } from './checkJunit.ts';

const tag = /<(\/?)([a-z]+)((?: [a-z]+="(?:[^"&<]|&(?:amp|lt|gt|quot|apos);)*")*)(\/?)>/g;

/** The names of the elements in order; throws where the text is not well-formed XML 1.0 of the form we write. */
function elementsOf(xml: string): readonly string[] {
  const [declaration = '', body = ''] = xml.split(/(?<=\?>)/);
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  expect(xml).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
  expect(body.replaceAll(tag, '')).toMatch(/^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/);
  const open: string[] = [];
  const unpaired: string[] = [];
  const elements = [...body.matchAll(tag)].map(([, closing, name = '', , empty]) => {
    if (closing === '' && empty === '') open.push(name);
    if (closing === '/' && open.pop() !== name) unpaired.push(name);
    return `${closing}${name}`;
  });
  expect([...unpaired, ...open]).toEqual([]);
  return elements;
}

const plain = checkJunit(reportNamed('shop'), 'en');

describe('checkJunit', () => {
  it('names the day in every suite', () => {
    const suites = plain.match(/<testsuite .*/g) ?? [];
    expect(suites).toHaveLength(5);
    for (const suite of suites) expect(suite).toContain('timestamp="2026-11-28T00:00:00"');
    expect(plain).toContain('<property name="on" value="2026-11-28"/>');
  });

  it('fails what fails the check, and skips what is neither that nor fine', () => {
    expect(plain).toContain('<failure message="at risk"></failure>');
    expect(plain).toMatch(/classname="CP001" .*\n +<failure message="critical: [^"]*shop/);
    expect(plain).toMatch(/classname="CP007" .*\n +<skipped message="waived: shop">/);
    expect(plain).toMatch(/classname="OUT022" .*\n +<skipped message="low: /);
    expect(plain).not.toMatch(/classname="scenario\.library" .*\n +<failure/);
  });

  it('counts its cases', () => {
    const ends = ['testcase', 'failure', 'skipped'].map(
      (name) => elementsOf(plain).filter((element) => element === name).length,
    );
    const [tests, failures, skipped] = ends;
    expect(plain).toContain(
      `<testsuites name="shop" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`,
    );
  });

  it('is the same well-formed XML whatever the names', () => {
    const elements = elementsOf(plain);
    fc.assert(
      fc.property(hostileNames, (name) => {
        expect(elementsOf(checkJunit(reportNamed(name), 'ja'))).toEqual(elements);
      }),
      { numRuns: 60 },
    );
  });
});
