import { ABBREVIATION, opensSentence } from '../../../src/schema/sentences.ts';
import { QUOTED } from './mask-runs.ts';

/**
 * Where sentences begin and end. A full stop inside closing marks ends one too; a comma, a question mark or an exclamation
 * mark inside them does not if a lower-case word or a cue may follow.
 */
export function splitSentences(text: string, masked: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const match of masked.matchAll(/\s+/g)) {
    const index = match.index;
    const next = index + match[0].length;
    if (masked.charAt(index) === QUOTED) continue;
    const before = text.slice(start, index);
    const last = /([.?!…])[)\]’'”"]*$/.exec(before)?.[1];
    if (last === undefined || !opensSentence(text, next)) continue;
    const inQuotes = masked.charAt(index - 1) === QUOTED;
    if (!inQuotes && ABBREVIATION.test(before)) continue;
    sentences.push([start, index]);
    start = next;
  }
  sentences.push([start, text.length]);
  return sentences;
}
