/**
 * Every stretch of bytes that is not UTF-8, as `[start, end)` in bytes: for each the longest beginning of a character
 * that breaks off there, which is what decoders replace by one replacement character (Unicode 3.9, table 3-7).
 */
export function findInvalidUtf8(bytes: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { length, isValid } = readCharacter(bytes, at);
    if (!isValid) found.push({ start: at, end: at + length });
    at += length;
  }
  return found;
}

function readCharacter(bytes: Uint8Array, at: number): { length: number; isValid: boolean } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { length: 1, isValid: true };
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return { length: 1, isValid: false };

  for (let index = 1; index < size; index += 1) {
    const byte = bytes[at + index];
    const [lowest, highest] = index === 1 ? secondByteRange(lead) : [0x80, 0xbf];
    if (byte === undefined || byte < lowest || byte > highest) return { length: index, isValid: false };
  }
  return { length: size, isValid: true };
}

/** The second byte is bounded more tightly where overlong forms, surrogates or values past U+10FFFF would be possible. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
