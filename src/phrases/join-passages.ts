import type { PassageWords } from './shards.ts';

const endsInHyphen = /\p{L}[-‐‑]$/u;

/** Texts of passages whose words go on from one to the next. A word that is cut at the end of one of them is one word. */
export function joinTexts(texts: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let joined = '';
  for (const [place, text] of texts.entries()) {
    if (place > 0 && !endsInHyphen.test(joined)) joined += ' ';
    starts.push(joined.length);
    joined += text;
  }
  return { text: joined, starts };
}

/** Whether the last word of a text may go on in the next passage. */
export const isCut = (text: string): boolean => endsInHyphen.test(text);

/** As so many words may stand in the passages behind a phrase's first one, so many of them are found with it. */
export const tailWords = 8;

/** A phrase that goes on in the next passages is looked up by so many of its words: a compound may be several of the tail's. */
export const wordsLookedUp = 6;

/** The passage at `place` and those behind it in which its words go on, as far as `enough` of a text is reached. */
export function passagesFrom<Own extends Pick<PassageWords, 'text' | 'next'>>(
  passages: readonly Own[],
  place: number,
  enough: number,
): Own[] {
  const chain: Own[] = [];
  let left = Infinity;
  for (let at = place; at < passages.length;) {
    const passage = passages[at] as Own;
    chain.push(passage);
    left = chain.length === 1 ? enough : left - passage.text.length;
    if (passage.next === undefined || left <= 0) break;
    at += passage.next;
  }
  return chain;
}
