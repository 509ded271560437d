import { describe, expect, it } from 'vitest';
import { reservedSubnets } from '../azure/reservedSubnets.ts';
import { isRecord } from '../lib/isRecord.ts';
import { languages, type Text } from '../text/text.ts';
import type { Fields } from './contract/field.ts';
import type { FieldText, Kind } from './contract/kind.ts';
import { kindOf, kinds } from './registry/kinds.ts';
import { delegations } from './subnet/props.ts';

const all = Object.entries<Kind>(kinds);

/** Every text below a value, with the path to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, Text])[] {
  if (!isRecord(value)) return [];
  const { en, ja } = value;
  if (typeof en === 'string' && typeof ja === 'string') return [[path, { en, ja }]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Columns and options that have a text and are not there, or are there and have no text where they need one. */
function misfits(fields: Fields, texts: Readonly<Record<string, FieldText>>): readonly string[] {
  return Object.entries(fields).flatMap(([key, { control }]) => {
    const text = texts[key];
    if (text === undefined) return [`${key} has no text`];
    const options = 'options' in control ? control.options : [];
    const strange = Object.keys(text.options ?? {}).filter((option) => !options.includes(option));
    const columns = control.type === 'rows' ? misfits(control.fields, text.columns ?? {}) : [];
    return [...strange, ...columns].map((misfit) => `${key}: ${misfit}`);
  });
}

/** Markup that draws, of what a picture may hold. */
const drawing = /^(?:<(?:path|circle|rect|ellipse) [^<>]*\/>)+$/;

describe.each(all)('%s', (id, kind) => {
  it('goes by the id under which it is registered', () => expect(kind.id).toBe(id));

  it('has a glyph of its own', () => {
    expect(kind.glyph).toMatch(drawing);
    expect(all.filter(([, { glyph }]) => glyph === kind.glyph)).toHaveLength(1);
  });

  it('has its words in both languages', () => {
    const texts = textsIn(kind.text);
    expect(texts.map(([path]) => path)).toEqual(expect.arrayContaining(['.name', '.description']));
    expect(texts.filter(([, text]) => languages.some((language) => text[language].trim() === ''))).toEqual(
      [],
    );
    expect(texts.filter(([, { en }]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(en))).toEqual([]);
    expect(misfits(kind.fields, kind.text.fields)).toEqual([]);
  });

  it('is found by what people call it elsewhere', () => {
    const words = kind.text.searchWords.split(' ');
    expect(words).not.toContain('');
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });

  it('is named as its example', () => expect(kind.naming.example).toMatch(kind.naming.pattern));
});

const wantedSubnets = all.flatMap(([id, { placement }]) =>
  placement.on === 'subnet' ? [[id, placement.subnet] as const] : [],
);

describe.each(wantedSubnets)('the subnet that %s asks for', (_, { name, delegation = 'none' }) => {
  it('bears a name that is known to belong to Azure, or any', () => {
    expect([undefined, ...reservedSubnets.map((reserved) => reserved.name)]).toContain(name);
  });

  it('is delegated to a service that a subnet can name', () => {
    expect(delegations).toContain(delegation);
  });
});

/** References between two things that stand somewhere, and what they are drawn as instead of a connection. */
const noConnections: Readonly<Record<string, string>> = {
  'aks-cluster.apiServerSubnet': 'the API server stands in the subnet as a card of its own',
  'node-pool.cluster': 'a pool is of its cluster from the first moment',
  'node-pool.podSubnet': 'a subnet is chosen, not connected to',
  'kubernetes-service.cluster': 'a Service is of its cluster from the first moment',
  'kubernetes-service.applicationGateway': 'it has a meaning with AGIC alone',
  'on-premises.dnsForwarder': 'who answers for names is no connection of its own',
};

describe('references between two things that stand somewhere', () => {
  const stands = (kind: string): boolean => {
    const on = kindOf(kind)?.placement.on;
    return on !== undefined && on !== 'host' && on !== 'line';
  };
  const references = all.flatMap(([id, { fields }]) =>
    Object.entries(fields).flatMap(([key, { control, joins = false }]) =>
      stands(id) &&
      (control.type === 'reference' || control.type === 'references') &&
      control.kinds.some(stands)
        ? [{ path: `${id}.${key}`, joins }]
        : [],
    ),
  );

  it('are connections to draw, or it is said what else they are', () => {
    const others = references.filter(({ joins }) => !joins).map(({ path }) => path);
    expect(others.toSorted()).toEqual(Object.keys(noConnections).toSorted());
  });

  it('are all the connections that there are', () => {
    const joining = all.flatMap(([id, { fields }]) =>
      Object.entries(fields).flatMap(([key, { joins }]) => (joins === true ? [`${id}.${key}`] : [])),
    );
    expect(references.map(({ path }) => path)).toEqual(expect.arrayContaining(joining));
  });
});
