import { isLexiconWord } from '../../../src/phrases/lexicon.ts';
import { readWords, type Word } from '../../../src/phrases/read-words.ts';
import type { TextPassage } from '../../../src/phrases/shards.ts';
import type { ReadText } from './list-sequences.ts';

/** A word, in how many passages it stands, and how often in each printed form, in the order in which forms come first. */
export type CountedWord = [word: string, passages: number, forms: [form: string, times: number][]];

interface Counted {
  passages: number;
  /** The last passage in which it stood. */
  last: number;
  forms: Map<string, number>;
}

/** The words of passages that the lexicon has, in the order in which they come first. */
export function countWords(passages: readonly Pick<TextPassage, 'text'>[], read: ReadText = readWords): CountedWord[] {
  const known = new Map<string, Counted>();
  for (const [place, { text }] of passages.entries()) {
    for (const { word, start, end } of withCompounds(read(text))) {
      if (!isLexiconWord(word)) continue;
      let own = known.get(word);
      if (!own) known.set(word, (own = { passages: 0, last: -1, forms: new Map() }));
      if (own.last !== place) own.passages += 1;
      own.last = place;
      const form = text.slice(start, end);
      own.forms.set(form, (own.forms.get(form) ?? 0) + 1);
    }
  }
  return Array.from(known, ([word, own]) => [word, own.passages, [...own.forms]]);
}

/** Words with those that two of them are, written as one: nobody is told that `cooperation` is a slip where `co-operation` stands. */
function withCompounds(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ joined }) => joined)) return words;
  return words.flatMap((word, place) => {
    const last = words[place - 1];
    return word.joined && last ? [word, { word: last.word + word.word, start: last.start, end: word.end }] : [word];
  });
}
