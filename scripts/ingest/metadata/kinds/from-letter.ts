import { passagesOf } from '../../../../src/record/passages.ts';
import type { Evidence } from '../../../../src/record/sourced.ts';
import { kindWordsOf } from '../../languages/reading.ts';
import type { KindClues, KindRule } from './clues.ts';

/** A letter greets among its first passages and takes leave among its last. */
const HEAD = 6;
const TAIL = 8;
/** Addressed to the paper, it needs no leave. */
const TO_EDITOR = /^to the editors?(?!\p{L})/iu;

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

function findLine(
  { document, blocks }: KindClues,
  [from, to]: [number, number | undefined],
  words: string,
): Evidence | undefined {
  const whole = new RegExp(`^(?:${words})[,.]?$`, 'iu');
  for (const { id, text } of passagesOf(blocks).slice(from, to)) {
    const exact = linesOf(text).find((line) => line.length <= 120 && whole.test(line));
    if (exact !== undefined) return { document, block: id, exact };
  }
  return undefined;
}

const greetingOf = (clues: KindClues): Evidence | undefined =>
  findLine(clues, [0, HEAD], kindWordsOf(clues.language).greeting);
const closingOf = (clues: KindClues): Evidence | undefined =>
  findLine(clues, [-TAIL, undefined], kindWordsOf(clues.language).closing);

/** Whether it has the form of a letter: `loosely`, where it calls itself one, either end of it is enough. */
export function isInLetterForm(clues: KindClues, how: 'strictly' | 'loosely'): boolean {
  const greeting = greetingOf(clues);
  if (greeting !== undefined && (how === 'loosely' || TO_EDITOR.test(greeting.exact))) return true;
  const closing = closingOf(clues);
  return how === 'loosely' ? closing !== undefined : greeting !== undefined && closing !== undefined;
}

/** A letter greets whom it is to, and takes leave. */
export const fromLetter: KindRule = (clues) =>
  isInLetterForm(clues, 'strictly')
    ? {
        value: 'letter',
        basis: 'inferred',
        evidence: [greetingOf(clues), closingOf(clues)].filter((found) => found !== undefined),
        note: 'It greets whom it is to, and takes leave.',
      }
    : undefined;
