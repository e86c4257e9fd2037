import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { expect } from 'vitest';
import type { Draft } from '../../../../scripts/ingest/text/draft.ts';

/** What a character reference stands for. */
function decode(reference: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#[xX]([\da-fA-F]+)|#(\d+)|(\w+));$/.exec(reference) ?? [];
  if (hex === undefined && decimal === undefined) return decodeNamedCharacterReference(name) || reference;
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Each letter of a stretch stands inside it, after the one before, and is what the source has there: the letter itself, an
 * escape of it or a reference that has it. Only white space may come from elsewhere: folded, or a part of a tab.
 */
export function expectLetters(source: string, { body, source: range }: Draft): void {
  const { text, starts, ends } = body;
  expect([starts.length, ends.length]).toEqual([text.length, text.length]);
  let last = range[0];
  for (let unit = 0; unit < text.length; unit++) {
    const [start = -1, end = -1] = [starts[unit], ends[unit]];
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(range[1]);
    last = start;
    const letter = text.charAt(unit);
    const printed = source.slice(start, end);
    if (printed === letter || printed === `\\${letter}` || /\s/.test(letter)) continue;
    expect(printed.startsWith('&') ? decode(printed) : printed).toContain(letter);
  }
}
