import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from './palettePng.ts';

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** Two pixels a row. The second row is predicted from the left and the third by Paeth's filter. */
function picture(colourType: number): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 3, 8, colourType, 0, 0, 0]);
  const rows = [
    [0, 10, 20, 30, 10, 20, 30],
    [1, 10, 20, 30, 1, 1, 1],
    [4, 0, 0, 0, 0, 0, 0],
  ].flat();
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
  ]);
}

function dataOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it('keeps every pixel of a picture with few colours', () => {
  const png = palettePng(picture(2));
  expect([...dataOf(png, 'PLTE')]).toEqual([10, 20, 30, 11, 21, 31]);
  expect([...inflateSync(dataOf(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 1]);
});

it('refuses a picture that it does not understand', () => {
  expect(() => palettePng(picture(6))).toThrow('not an 8-bit RGB picture');
});
