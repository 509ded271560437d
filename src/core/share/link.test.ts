import { strToU8, zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesignDocument, Resource } from '../model/designDocument.ts';
import { emptyDocument } from '../model/designDocument.ts';
import { compress } from './compress.ts';
import { decodeLink, looksLikeLink } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';
import { frame } from './frame.ts';
import type { LinkError } from './linkError.ts';
import { linkErrorText } from './linkErrorText.ts';

const position = { x: 40, y: -20 };
const design: DesignDocument = {
  ...emptyDocument('Shop 本番'),
  resources: {
    hub: { kind: 'virtual-network', name: 'vnet-hub', position, props: { addressSpace: ['10.0.0.0/16'] } },
    subnet: {
      kind: 'subnet',
      name: 'snet-1',
      parent: 'hub',
      position,
      props: { addressPrefix: '10.0.0.0/24' },
    },
  },
};
const link = encodeLink(design);
const codeOf = (text: string): string => {
  const result = decodeLink(text);
  return result.ok ? 'ok' : result.error.code;
};
const wrapped = (text: string): string => `#d=2.${frame(compress(text))}`;

const anyCharacter = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('links', () => {
  it.each([
    ['a whole address', `https://ringwall.example/app/?lang=ja${link}`],
    ['a fragment', link],
    ['a fragment without its sign', link.slice(1)],
    ['what follows d=', link.slice(3)],
    ['space around it', `  ${link}\n`],
    ['an escaped sign', link.replace('=', '%3D')],
  ])('open from %s', (_, text) => {
    expect(looksLikeLink(text)).toBe(true);
    expect(decodeLink(text)).toEqual({ ok: true, value: design });
  });

  it.each([
    ['', 'not-a-link'],
    ['https://ringwall.example/', 'not-a-link'],
    ['https://ringwall.example/#about', 'not-a-link'],
    ['design.ringwall.json', 'not-a-link'],
    ['3.AAAA', 'not-a-link'],
    ['#d=', 'cut'],
    ['#d=1', 'cut'],
    ['#d=2.', 'cut'],
    [`${link}.`, 'altered'],
    [link.replace('d=2.', 'd=0.'), 'altered'],
    [`${link}AAAA`, 'altered'],
    [link.replace('d=2.', 'd=x.'), 'altered'],
    [link.replace('d=2.', 'd=02.'), 'altered'],
    [link.replace('d=2.', 'd=3.'), 'newer-version'],
    [`#d=2.${'A'.repeat(2 * 1024 * 1024)}`, 'altered'],
    [`#d=2.${'A'.repeat(2 * 1024 * 1024 + 1)}`, 'too-big'],
    [wrapped('x'.repeat(2 * 1024 * 1024 + 1)), 'too-big'],
    [wrapped('x'.repeat(2 * 1024 * 1024)), 'bad-document'],
    [`#d=2.${frame(zlibSync(strToU8('{}')))}`, 'altered'],
    [wrapped('{"version":3}'), 'newer-version'],
    [wrapped('{'), 'bad-document'],
    [wrapped('{"version":1,"name":"x","resources":{"__proto__":{}}}'), 'bad-document'],
  ])('refuse what is none or is broken: %#', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('tell a cut at any place', () => {
    for (let length = '#d='.length; length < link.length; length += 1) {
      expect(codeOf(link.slice(0, length)), `cut after ${length}`).toBe('cut');
    }
  });

  it('tell a changed character at any place', () => {
    const start = '#d=2.'.length;
    for (let place = start; place < link.length; place += 1) {
      for (const character of 'ABQgwz09-_!') {
        if (link[place] === character) continue;
        const changed = link.slice(0, place) + character + link.slice(place + 1);
        expect(codeOf(changed), `${character} at ${place}`).toBe('altered');
      }
    }
  });

  it('bring any design back', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const network = fc.record({
      kind: fc.constant('virtual-network'),
      name: fc.stringMatching(/^[A-Za-z0-9]{1,60}$/),
      position: fc.record({
        x: fc.integer({ min: -9999, max: 9999 }),
        y: fc.double({ min: -5000, max: 5000, noNaN: true }),
      }),
      props: octet.map((second) => ({ addressSpace: [`10.${second}.0.0/16`] })),
    });
    const designs = fc.record({
      name: fc.string({ unit: anyCharacter, maxLength: 50 }),
      notes: fc.string({ unit: anyCharacter, maxLength: 200 }),
      networks: fc.array(network, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(designs, ({ name, notes, networks }) => {
        const resources: Record<string, Resource> = Object.fromEntries(
          networks.map((resource, index) => [`virtual-network-${index}`, resource]),
        );
        const empty = emptyDocument(name);
        const document: DesignDocument = { ...empty, settings: { ...empty.settings, notes }, resources };
        const decoded = decodeLink(encodeLink(document));
        // JSON knows no -0.
        expect(decoded).toEqual({ ok: true, value: JSON.parse(JSON.stringify(document)) });
      }),
    );
  });

  it('never throw, whatever follows the sign', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
        for (const hostile of [text, `#d=2.${text}`, `#d=2.${frame(bytes)}`]) {
          expect(decodeLink(hostile).ok).toBe(false);
        }
      }),
    );
  });

  it('stop inflating at the limit: what follows is not even looked at', () => {
    const bomb = compress(' '.repeat(8_000_000));
    expect(codeOf(`#d=2.${frame(bomb)}`)).toBe('too-big');
    bomb.fill(255, bomb.length / 2);
    expect(codeOf(`#d=2.${frame(bomb)}`)).toBe('too-big');
    bomb.fill(255, 0);
    expect(codeOf(`#d=2.${frame(bomb)}`)).toBe('altered');
  });

  it.each<[Exclude<LinkError['code'], 'bad-document'>, string]>([
    ['not-a-link', 'This is not a link to a design.'],
    ['cut', 'This link is incomplete.'],
    ['altered', 'This link was changed on its way.'],
    ['too-big', 'This link holds more than a design can.'],
    ['newer-version', 'A newer Ringwall wrote this link.'],
  ])('say what is wrong: %s', (code, sentence) => {
    expect(linkErrorText({ code }).en).toContain(sentence);
  });

  it('say why the design inside is refused', () => {
    const result = decodeLink(
      wrapped('{"version":1,"name":"x","resources":{"a":{"kind":"teapot","name":"t"}}}'),
    );
    expect(result.ok ? '' : linkErrorText(result.error).en).toBe(
      'The design in this link cannot be opened. resources.a: this Ringwall knows no kind "teapot". Check its spelling, or update Ringwall. Your own designs are untouched.',
    );
  });
});
