import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../scripts/vectors/compare.ts';
import { translate } from '../../../../scripts/vectors/translate.ts';
import { readVectors } from '../../../../scripts/vectors/vectorFile.ts';
import { createAnalysisContext } from '../facts/createAnalysisContext.ts';

const file = new URL('../fixtures/packet-path-vectors.yaml', import.meta.url);
const more = new URL('../fixtures/more-vectors.yaml', import.meta.url);
const published = readVectors(readFileSync(file, 'utf8'));
const vectors = [...published, ...readVectors(readFileSync(more, 'utf8'), readFileSync(file, 'utf8'))];

describe('conformance vectors', () => {
  it('are all there', () => {
    expect(published).toHaveLength(89);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  it.each(vectors)('$id $title', ({ design, flow, expect: expectation }) => {
    const { document, pins, flow: translated } = translate(design, flow);
    const trace = createAnalysisContext(document, { pins }).trace(translated);
    expect(compare(trace, expectation, design)).toEqual([]);
  });

  it('see a wrong disposition, path, reply, source or finding', () => {
    const vector = vectors.find(({ id }) => id === 'E05');
    if (vector === undefined) throw new Error('E05 is missing.');
    const { document, pins, flow } = translate(vector.design, vector.flow);
    const trace = createAnalysisContext(document, { pins }).trace(flow);
    const wrong = {
      disposition: 'LOOP',
      reason: 'NO',
      path: ['node'],
      return: ['origin'],
      seenSrc: '192.0.2.2',
      findings: ['NO_WAF_ON_PATH'],
    };
    const seen = compare(trace, wrong, vector.design).map(({ what }) => what);
    expect(seen).toEqual(['disposition', 'reason', 'path', 'return', 'seenSrc', 'findings']);
  });
});
