import { encodeSorted } from '../../../src/phrases/front-coding.ts';
import { isLexiconWord } from '../../../src/phrases/lexicon.ts';
import { readWords, type Word } from '../../../src/phrases/read-words.ts';
import {
  lexiconShard,
  lexiconStart,
  type LexiconShard,
  type LexiconStart,
  type TextDocument,
} from '../../../src/phrases/shards.ts';

/** In a shard; gzipped, a word takes three to five bytes. */
const wordsPerShard = 4_000;

interface Known {
  passages: number;
  /** How often each printed form stands. */
  forms: Map<string, number>;
}

/** The archive's own words with how they are printed, in shards by their beginnings. */
export function* makeLexicon(documents: readonly TextDocument[]): Generator<[name: string, payload: unknown]> {
  const words = [...countWords(documents)].sort(([a], [b]) => (a < b ? -1 : 1));
  const firsts: string[] = [];
  for (let first = 0; first < words.length; first += wordsPerShard) {
    const own = words.slice(first, first + wordsPerShard);
    yield [
      lexiconShard(firsts.length),
      {
        words: encodeSorted(own.map(([word]) => word)),
        printed: own.map(([word, { forms }]) => mostFrequent(forms, word)).join(' '),
        counts: own.map(([, { passages }]) => (passages === 1 ? '' : passages.toString(36))).join(' '),
      } satisfies LexiconShard,
    ];
    firsts.push(own[0]?.[0] ?? '');
  }
  yield [lexiconStart, { firsts: encodeSorted(firsts) } satisfies LexiconStart];
}

function countWords(documents: readonly TextDocument[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { text } of documents.flatMap(({ passages }) => passages)) {
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
  return known;
}

/** Words with those that two of them are, written as one: nobody is told that `cooperation` is a slip where `co-operation` stands. */
function withCompounds(words: readonly Word[]): Word[] {
  return words.flatMap((word, place) => {
    const last = words[place - 1];
    return word.joined && last ? [word, { word: last.word + word.word, start: last.start, end: word.end }] : [word];
  });
}

/** As it is printed most often; of forms that are equally frequent, the first one. Empty where that is the word itself. */
function mostFrequent(forms: ReadonlyMap<string, number>, word: string): string {
  const [form] = [...forms].reduce((most, next) => (next[1] > most[1] ? next : most));
  return form === word ? '' : form;
}
