import { decodeSorted } from './front-coding.ts';
import type { LoadShard } from './phrase-index.ts';
import { lexiconShard, lexiconStart, type LexiconShard, type LexiconStart } from './shards.ts';

/** A word of the archive. */
export interface LexiconWord {
  /** As it is compared. */
  word: string;
  /** As it is mostly printed. */
  printed: string;
  /** In how many passages it stands. */
  passages: number;
}

/** Numbers, signs and single letters are no slips of one another: the lexicon has none of them. */
export const isLexiconWord = (word: string): boolean => /^\p{L}[\p{L}\p{M}]+$/u.test(word);

/** With so few shards all of them are read; else those where a word's first letters are. */
const fewShards = 3;

/** The archive's own words, loaded as far as a slip needs them. */
export class Lexicon {
  readonly #load: LoadShard;
  readonly #shards = new Map<string, Promise<unknown>>();

  constructor(load: LoadShard) {
    this.#load = load;
  }

  /** The words among which those are that `typed` may stand for: where its first letter is right, left out, or changed places. */
  async wordsNear(typed: string): Promise<LexiconWord[]> {
    const firsts = await this.#firsts();
    const letters = [...new Set(typed.slice(0, 2))];
    const wanted = firsts.flatMap((first, shard) => {
      const next = firsts[shard + 1];
      const holds = letters.some((letter) => first.charAt(0) <= letter && (next === undefined || next >= letter));
      return firsts.length <= fewShards || holds ? [shard] : [];
    });
    return this.#wordsIn(wanted);
  }

  /** All words, for a slip in the first letter: it costs all shards, so it is the last thing to try. */
  async allWords(): Promise<LexiconWord[]> {
    return this.#wordsIn([...(await this.#firsts()).keys()]);
  }

  #firsts = () => this.#read(lexiconStart, (payload) => decodeSorted((payload as LexiconStart).firsts));

  async #wordsIn(shards: readonly number[]): Promise<LexiconWord[]> {
    return (await Promise.all(shards.map((shard) => this.#read(lexiconShard(shard), openWords)))).flat();
  }

  #read<Content>(name: string, open: (payload: unknown) => Content): Promise<Content> {
    const loading = (this.#shards.get(name) as Promise<Content> | undefined) ?? this.#load(name).then(open);
    this.#shards.set(name, loading);
    loading.catch(() => this.#shards.delete(name));
    return loading;
  }
}

function openWords(payload: unknown): LexiconWord[] {
  const { words, printed, counts } = payload as LexiconShard;
  const [forms, numbers] = [printed.split(' '), counts.split(' ')];
  return decodeSorted(words).map((word, place) => ({
    word,
    printed: forms[place] || word,
    passages: Number.parseInt(numbers[place] || '1', 36),
  }));
}
