import { correctionSpans } from '../../../src/record/corrections.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Quote } from '../../../src/record/quote.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { QuotedDocument } from './make-part.ts';

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z0-9]*));/gi;

/** What Markdown makes of a stretch of the source: without escapes, with its character references decoded. */
const readMarkdown = (raw: string): string =>
  raw
    .replace(ENTITY, (entity, hex: string | undefined, number: string | undefined, name: string | undefined) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || entity;
      const code = hex === undefined ? Number(number) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/**
 * Every quotation has the words of its passage, and each of its letters and digits comes from the same in the source, but
 * for declared corrections.
 * @throws Error where one does not: a bug in a rule.
 */
export function assertExact({ id, title, blocks, maps, source }: QuotedDocument, quotes: readonly Quote[]): void {
  const passages = new Map(passagesOf(blocks).map((passage) => [passage.id, passage]));
  for (const { id: quote, parts } of quotes) {
    for (const { block, start, end, exact, source: range } of parts) {
      const passage = passages.get(block);
      const text = block === 'title' ? title.value : passage?.text;
      if (text?.slice(start, end) !== exact)
        throw new Error(`${id}: ${quote} is not what stands in ${block}: “${exact}”`);
      const { starts = [], ends = [] } = maps.get(block) ?? {};
      const corrections = correctionSpans(passage?.spans ?? []);
      const corrected = (index: number) => corrections.some((span) => span.start <= index && index < span.end);
      for (let i = start; i < end; i++) {
        const from = starts[i] ?? -1;
        const to = ends[i] ?? -1;
        const inside = from >= range[0] && to <= range[1];
        // Nearly every character stands for itself; reading Markdown for each would take longer than finding the quotations.
        if (inside && to === from + 1 && source.charCodeAt(from) === text.charCodeAt(i)) continue;
        const char = text.charAt(i);
        if (!isWord(char) || corrected(i)) continue;
        if (!inside || !readMarkdown(source.slice(from, to)).includes(char))
          throw new Error(`${id}: ${quote} has “${char}” at ${i} of ${block}, and the source has not`);
      }
    }
  }
}
