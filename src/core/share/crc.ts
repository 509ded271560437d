/**
 * A cyclic redundancy check: one changed character of a link changes at most as many neighbouring bits as the check
 * is wide, and such a change is always found.
 */
export function crc(bytes: Uint8Array, width: 8 | 32): number {
  const polynomial = width === 8 ? 0x07 : 0x04c11db7;
  const top = 2 ** (width - 1);
  let remainder = width === 8 ? 0xff : 0xffffffff;
  for (const byte of bytes) {
    remainder = (remainder ^ (byte << (width - 8))) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) {
      const carry = remainder >= top;
      remainder = (remainder << 1) >>> 0;
      if (carry) remainder = (remainder ^ polynomial) >>> 0;
      if (width === 8) remainder &= 0xff;
    }
  }
  return remainder;
}
