/** What RTF is made of: groups, control words with or without a number, bytes of text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; word: string; parameter: number | undefined }
  | { kind: 'byte'; value: number };

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** The tokens of an RTF file, in their order. Line ends mean nothing in it; pictures' bytes are passed over. */
export function* tokenizeRtf(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  const byteAt = (index: number): number => bytes[index] ?? 0;
  while (at < bytes.length) {
    const byte = byteAt(at);
    at += 1;
    if (byte === OPEN) yield { kind: 'open' };
    else if (byte === CLOSE) yield { kind: 'close' };
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue;
    else if (byte !== BACKSLASH) yield { kind: 'byte', value: byte };
    else if (byteAt(at) === QUOTE) {
      const value = Number.parseInt(String.fromCharCode(byteAt(at + 1), byteAt(at + 2)), 16);
      at += 3;
      if (!Number.isNaN(value)) yield { kind: 'byte', value };
    } else if (!isLetter(byteAt(at))) {
      const sign = byteAt(at);
      at += 1;
      // A backslash before a line end ends a paragraph.
      yield {
        kind: 'control',
        word: sign === 0x0d || sign === 0x0a ? 'par' : String.fromCharCode(sign),
        parameter: undefined,
      };
    } else {
      const start = at;
      while (isLetter(byteAt(at)) && at - start < 32) at += 1;
      const word = String.fromCharCode(...bytes.subarray(start, at));
      const from = at;
      if (byteAt(at) === MINUS && isDigit(byteAt(at + 1))) at += 1;
      while (isDigit(byteAt(at)) && at - from < 11) at += 1;
      const parameter = at > from ? Number(String.fromCharCode(...bytes.subarray(from, at))) : undefined;
      if (byteAt(at) === SPACE) at += 1;
      if (word === 'bin') at += Math.max(0, parameter ?? 0);
      else yield { kind: 'control', word, parameter };
    }
  }
}
