/** What Windows-1252 has where Latin-1 has controls: the bytes from 0x80 on. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (char: string): number => {
  const place = HIGH.indexOf(char);
  return place === -1 ? char.charCodeAt(0) : 0x80 + place;
};

const NEXT = `[\\u0080-\\u00bf${HIGH}]`;
/** A letter of Latin, or a mark of punctuation, whose bytes in UTF-8 were read as Windows-1252: `Ã©`, `â€™`. */
const MISREAD = new RegExp(`[ÂÃ]${NEXT}|â${NEXT}{2}|ï»¿`, 'g');
/** The same twice over: `ÃƒÂ©`. */
const TWICE = new RegExp(`Ã[ƒ\\u0083]Â${NEXT}|Ã[ƒ\\u0083]â[€\\u0080]š|Ã¢(?:â‚¬|Â€)(?:â„¢|Å“|Â.)`, 'g');
/** A closing mark whose last byte was lost, since Windows-1252 has no letter for it. */
const CUT_OFF = /â€(?=[\s.,;:!?)]|$)/g;

/** What is read instead, at its place. */
export interface Reread {
  start: number;
  end: number;
  to: string;
}

/** Misread letters of a text, each with what was written. A text that has none costs one search. */
export function findMisread(text: string): Reread[] {
  if (!/[ÂÃâï]/.test(text)) return [];
  const found: Reread[] = [];
  const add = (pattern: RegExp, read: (misread: string, before: string) => string | undefined): void => {
    for (const { 0: misread, index } of text.matchAll(pattern)) {
      if (found.some(({ start, end }) => index < end && start < index + misread.length)) continue;
      const to = read(misread, text.charAt(index - 1));
      if (to !== undefined) found.push({ start: index, end: index + misread.length, to });
    }
  };
  add(TWICE, (misread) => decode(decode(misread) ?? ''));
  add(MISREAD, (misread, before) => {
    const read = decode(misread);
    // `IRMÃ»` ends a word in capitals before a mark.
    return read !== undefined && /\p{Ll}/u.test(read) && /\p{Lu}/u.test(before) && !/[©³¡­±¼]/u.test(misread)
      ? undefined
      : read;
  });
  if (found.length > 0) add(CUT_OFF, () => '”');
  return found.sort((a, b) => a.start - b.start);
}

/** Letters of Latin-1, spaces and marks of punctuation, euro and trade mark. */
const EXPECTED = /^[\u00a0-\u00ff\u2010-\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\ufeff]+$/;

function decode(misread: string): string | undefined {
  const bytes = Uint8Array.from(misread, byteOf);
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return EXPECTED.test(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
