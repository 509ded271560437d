import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc } from './crc.ts';

it('of 32 bits is that of MPEG-2', () => expect(crc(strToU8('123456789'), 32)).toBe(0x0376e6e7));

it.each([
  [[], 0xff],
  [[0x7f], 0x89],
  [[0xff], 0],
])('of 8 bits, of %j, is %d', (bytes, expected) => expect(crc(new Uint8Array(bytes), 8)).toBe(expected));
