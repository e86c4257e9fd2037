import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isSpace, type MappedText } from '../blocks/mapped-text.ts';

const REFERENCE = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/;

/** The characters that a reference such as `&amp;` or `&#8217;` stands for, and its length. */
function decodeReference(source: string, at: number): { value: string; length: number } | undefined {
  const match = REFERENCE.exec(source.slice(at, at + 40));
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? undefined : { value, length: whole.length };
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return { value: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}

/**
 * Finds where each character of a parsed value stands in the Markdown it was parsed from: backslash escapes and
 * references are undone, indentation and quotation markers that the parser dropped are passed over.
 *
 * @param limit the end of the Markdown that the value can come from.
 * @param literal true for code and raw HTML, where `&amp;` and `\\` stand for themselves.
 */
export function alignValue(source: string, start: number, limit: number, value: string, literal = false): MappedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  let i = 0;
  const take = (units: number, length: number) => {
    for (let unit = 0; unit < units; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    i += units;
    at += length;
  };
  while (i < value.length) {
    if (at >= limit) {
      // The parser made up a character that the Markdown lacks (a line end at the end of input): it has no width.
      take(value.length - i, 0);
      break;
    }
    const char = source.charAt(at);
    const reference = char === '&' && !literal ? decodeReference(source, at) : undefined;
    if (reference !== undefined && value.startsWith(reference.value, i)) {
      take(reference.value.length, reference.length);
    } else if (
      !literal &&
      char === '\\' &&
      source.charAt(at + 1) === value.charAt(i) &&
      isEscapable(source.charAt(at + 1))
    ) {
      take(1, 2);
    } else if (char === value.charAt(i)) {
      take(1, 1);
    } else if (isSpace(char) && isSpace(value.charAt(i))) {
      take(1, 1);
    } else {
      at += 1;
    }
  }
  return { text: value, starts, ends };
}

const isEscapable = (char: string): boolean => /[!-/:-@[-`{-~]/.test(char);
