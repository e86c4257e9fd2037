import { encodeSorted } from '../../../src/phrases/front-coding.ts';
import { lexiconShard, lexiconStart, type LexiconShard, type LexiconStart } from '../../../src/phrases/shards.ts';
import type { CountedWord } from './count-words.ts';

/** In a shard; gzipped, a word takes three to five bytes. */
const wordsPerShard = 4_000;

/** A word of the whole archive. */
interface Known {
  passages: number;
  /** How often each printed form stands. */
  forms: Map<string, number>;
}

/** The archive's own words, of one document after another. */
export function createLexicon() {
  const known = new Map<string, Known>();
  return {
    add(counted: readonly CountedWord[]): void {
      for (const [word, passages, forms] of counted) {
        let own = known.get(word);
        if (!own) known.set(word, (own = { passages: 0, forms: new Map() }));
        own.passages += passages;
        for (const [form, times] of forms) own.forms.set(form, (own.forms.get(form) ?? 0) + times);
      }
    },
    shards: () => makeShards(known),
  };
}

/** With how they are printed, by their beginnings. */
function* makeShards(known: ReadonlyMap<string, Known>): Generator<[name: string, payload: unknown]> {
  const words = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
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

/** As it is printed most often; of forms that are equally frequent, the first one. Empty where that is the word itself. */
function mostFrequent(forms: ReadonlyMap<string, number>, word: string): string {
  const [form] = [...forms].reduce((most, next) => (next[1] > most[1] ? next : most));
  return form === word ? '' : form;
}
