import { isLexiconWord } from '../../../src/phrases/lexicon.ts';
import { readWords, type Word } from '../../../src/phrases/read-words.ts';
import type { TextPassage } from '../../../src/phrases/shards.ts';

/** A word, in how many passages it stands, and how often in each printed form, in the order in which forms come first. */
export type CountedWord = [word: string, passages: number, forms: [form: string, times: number][]];

/** The words of passages that the lexicon has, in the order in which they come first. */
export function countWords(passages: readonly Pick<TextPassage, 'text'>[]): CountedWord[] {
  const known = new Map<string, { passages: number; forms: Map<string, number> }>();
  for (const { text } of passages) {
    const here = new Set<string>();
    for (const { word, start, end } of withCompounds(readWords(text))) {
      if (!isLexiconWord(word)) continue;
      const own = known.get(word) ?? { passages: 0, forms: new Map<string, number>() };
      known.set(word, own);
      if (!here.has(word)) own.passages += 1;
      here.add(word);
      const form = text.slice(start, end);
      own.forms.set(form, (own.forms.get(form) ?? 0) + 1);
    }
  }
  return [...known].map(([word, own]) => [word, own.passages, [...own.forms]]);
}

/** Words with those that two of them are, written as one: nobody is told that `cooperation` is a slip where `co-operation` stands. */
function withCompounds(words: readonly Word[]): Word[] {
  return words.flatMap((word, place) => {
    const last = words[place - 1];
    return word.joined && last ? [word, { word: last.word + word.word, start: last.start, end: word.end }] : [word];
  });
}
