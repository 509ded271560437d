import { describe, expect, it } from 'vitest';
import { addResource } from '../placement/place.ts';
import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';
import { rename } from '../model/edits.ts';
import { fitText, textWidth } from './fitText.ts';
import { picture } from './picture.ts';
import { pictureColours, type Theme } from './pictureColours.ts';
import { thumbnail } from './thumbnail.ts';

const drawn: DesignDocument = [
  'internet',
  'virtual-network',
  'virtual-network',
  'aks-cluster',
  'azure-firewall',
  'firewall-policy',
  'node-pool',
].reduce((document, kind) => {
  const parent = kind === 'firewall-policy' ? { parent: 'azure-firewall-1' } : {};
  const added = addResource(document, kind, parent);
  return added.ok ? added.value.document : document;
}, emptyDocument('shop'));

/** Names of elements that are opened and not closed, or closed and not opened. */
function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (slash === '' && !rest.endsWith('/')) open.push(name);
    else if (slash === '/' && open.pop() !== name) return [name];
  }
  return open;
}

const all = { theme: 'light', language: 'en' } as const;

describe.each([
  ['picture', picture],
  ['thumbnail', thumbnail],
])('%s', (_, draw) => {
  it('is the same for the same design and whole as markup', () => {
    expect(draw(drawn, all)).toBe(draw(structuredClone(drawn), all));
    expect(unbalanced(draw(drawn, all))).toEqual([]);
  });

  it.each<Theme>(['light', 'dark'])('uses the colours of the %s theme', (theme) => {
    const markup = draw(drawn, { ...all, theme });
    expect(markup).toContain(pictureColours[theme].networkGround);
    expect(markup).not.toContain(pictureColours[theme === 'light' ? 'dark' : 'light'].networkGround);
  });

  it.each(['"><script>alert(1)</script>', "' onload='x", ']]>&lt;!--', '\u0000\u0008\uD800', '&amp;'])(
    'writes the hostile name %j as text',
    (name) => {
      const markup = draw(rename('virtual-network-1', name)({ ...drawn, name }), all);
      expect(unbalanced(markup)).toEqual([]);
      expect(markup).not.toContain('<script');
      expect(markup).not.toMatch(/ onload=['"]/);
      expect(['\u0000', '\u0008', '\uD800'].filter((sign) => markup.includes(sign))).toEqual([]);
    },
  );

  it('refers to nothing outside', () => {
    expect(draw(drawn, all).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|@import|url\((?!#)/,
    );
  });

  it('shows an empty design', () => expect(unbalanced(draw(emptyDocument('new'), all))).toEqual([]));
});

describe('picture', () => {
  it('shows names, ranges, facts and what is docked', () => {
    const markup = picture(drawn, all);
    for (const text of [
      'vnet-shop-2',
      '10.11.0.0/16',
      'AzureFirewallSubnet',
      'afwp-shop',
      'API server: public',
    ]) {
      expect(markup).toContain(`>${text}<`);
    }
  });

  it('counts the zones of a network in its header and names the public address on a machine', () => {
    const document = [
      ['virtual-network', {}],
      ['private-dns-zone', { parent: 'virtual-network-1' }],
      ['private-dns-zone', { parent: 'virtual-network-1' }],
      ['on-premises', {}],
      ['virtual-machine', {}],
      ['public-ip', { parent: 'virtual-machine-1', name: 'pip-jump' }],
    ] as const;
    const built = document.reduce((current, [kind, options]) => {
      const added = addResource(current, kind, options);
      return added.ok ? added.value.document : current;
    }, emptyDocument('shop'));
    const markup = picture(built, all);
    for (const text of ['2 private DNS zones', 'pip-jump', '192.168.0.0/16'])
      expect(markup).toContain(`>${text}<`);
    expect(picture(built, { ...all, language: 'ja' })).toContain('>プライベートDNSゾーン 2件<');
  });

  it('speaks Japanese', () => {
    expect(picture(drawn, { ...all, language: 'ja' })).toContain('Microsoftのネットワーク');
  });
});

describe('thumbnail', () => {
  it('draws lanes with what ends them', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
    ];
    const arrives = thumbnail(drawn, { ...all, lanes: [{ points, tone: 'risk', end: 'arrow' }] });
    const blocked = thumbnail(drawn, { ...all, lanes: [{ points, tone: 'outbound', end: 'bar' }] });
    expect(arrives).toContain(pictureColours.light.red);
    expect(blocked).not.toContain(pictureColours.light.red);
    expect(blocked).toContain(pictureColours.light.amber);
  });
});

describe('fitText', () => {
  it.each([
    ['short', 200, 'short'],
    ['a-name-that-is-much-too-long', 80, 'a-name-tha…'],
    ['仮想ネットワークの名前', 60, '仮想ネッ…'],
    ['x', 2, ''],
  ])('%s in %d', (text, room, expected) => {
    const fitted = fitText(text, 13, room);
    expect(fitted).toBe(expected);
    expect(textWidth(fitted, 13)).toBeLessThanOrEqual(room);
  });
});
