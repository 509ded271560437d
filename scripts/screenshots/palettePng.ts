import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;
const channels = 3;

/**
 * The same picture with at most 256 colours, a third of the size. Takes what Chromium writes: 8-bit RGB, not
 * interlaced; throws on any other PNG. https://www.w3.org/TR/png-3/
 */
export function palettePng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined || header.readUInt32BE(8) !== 0x08020000)
    throw new Error('not an 8-bit RGB picture');
  const width = header.readUInt32BE(0);
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const pixels = unfiltered(rows, width * channels);
  const { palette, indexOf } = quantized(pixels);
  const height = pixels.length / (width * channels);
  const indexed = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const row = Math.floor(pixel / width);
    indexed[row + 1 + pixel] = indexOf(pixels.readUIntBE(pixel * channels, channels));
  }
  const paletteHeader = Buffer.from(header);
  paletteHeader[9] = 3;
  return Buffer.concat([
    signature,
    written('IHDR', paletteHeader),
    written('PLTE', palette),
    written('IDAT', deflateSync(indexed, { level: 9, memLevel: 9 })),
    written('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function written(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The plain bytes of filtered rows: each row says in its first byte from which neighbours it was predicted. */
function unfiltered(rows: Buffer, stride: number): Buffer {
  const height = rows.length / (stride + 1);
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
      const up = pixels[at - stride] ?? 0;
      const corner = x < channels ? 0 : (pixels[at - stride - channels] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = (rows[at + y + 1] ?? 0) + predicted;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A palette, and for every colour of the picture the nearest of it. */
function quantized(pixels: Buffer): { palette: Buffer; indexOf: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, channels);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  const chosen = spread(colours);
  const nearest = new Map(
    colours.map((colour) => [
      colour,
      chosen.reduce((best, candidate, index) => {
        const beats = distance(colour, candidate) < distance(colour, chosen[best] ?? 0);
        return beats ? index : best;
      }, 0),
    ]),
  );
  const palette = Buffer.alloc(chosen.length * channels);
  for (const [index, colour] of chosen.entries()) palette.writeUIntBE(colour, index * channels, channels);
  return { palette, indexOf: (colour) => nearest.get(colour) ?? 0 };
}

/** The commonest colours of which no two are alike, so that a small mark in a colour of its own keeps it. */
function spread(colours: readonly number[]): readonly number[] {
  for (let apart = 0; ; apart += 6) {
    const chosen: number[] = [];
    for (const colour of colours) {
      if (chosen.length > paletteSize) break;
      if (chosen.every((other) => distance(colour, other) >= apart ** 2)) chosen.push(colour);
    }
    if (chosen.length <= paletteSize) return chosen;
  }
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
