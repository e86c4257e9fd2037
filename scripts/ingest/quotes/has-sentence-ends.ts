import type { ReadProse } from './prose.ts';

/** Of fewer words a text may be a headline, or one sentence that nothing ends. */
const fewestWords = 100;
/** In so many words a text that marks its sentences has an end at least. */
const longestReach = 100;

const END = /[.!?…](?=["”’»)\]]*(?:\s|$))/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text marks where its sentences end. Captions that a machine wrote often don't: what is reported in them has no end either. */
export function hasSentenceEnds(passages: readonly ReadProse[]): boolean {
  const words = passages.reduce((sum, { text }) => sum + count(text, /\S+/g), 0);
  if (words < fewestWords) return true;
  return passages.reduce((sum, { text }) => sum + count(text, END), 0) * longestReach >= words;
}
