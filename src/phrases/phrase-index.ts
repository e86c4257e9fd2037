import { decodeSorted } from './front-coding.ts';
import { decodeRising } from './numbers.ts';
import { drawnLength } from './stored-strip.ts';
import { openPassages } from './stored-passages.ts';
import {
  startShard,
  termsShard,
  textShard,
  type StartShard,
  type TermsShard,
  type DocumentFacts,
  type TextPassage,
  type TextShard,
} from './shards.ts';
import { listTerms, type Term } from './term-runs.ts';

/** Nobody looks for a phrase that has more characters behind the passage in which it begins. */
const farthest = 4_000;

/** Reads a shard by its name; it keeps nothing. */
export type LoadShard = (name: string) => Promise<unknown>;

/** A passage and the document that holds it. */
export interface FoundPassage {
  document: DocumentFacts;
  passage: TextPassage;
  /** Its place in the archive, from 0. */
  number: number;
  /** How many characters of the document's picture stand before it. */
  before: number;
}

/** The index, loaded as far as it was needed. */
export class PhraseIndex {
  readonly #load: LoadShard;
  readonly #shards = new Map<string, Promise<unknown>>();

  constructor(load: LoadShard) {
    this.#load = load;
  }

  /** A shard's content, made of it once. A shard that could not be loaded is asked for again. */
  #read<Content>(name: string, open: (payload: unknown) => Content | Promise<Content>): Promise<Content> {
    const known = this.#shards.get(name);
    if (known) return known as Promise<Content>;
    const loading = this.#load(name).then(open);
    this.#shards.set(name, loading);
    loading.catch(() => this.#shards.delete(name));
    return loading;
  }

  #start() {
    return this.#read(startShard, openStart);
  }

  /**
   * Terms by which words in a row can be looked up, those that narrow most first: rare words and runs, the longest of them first,
   * then common words. None where all words stand everywhere.
   */
  async termsOf(words: readonly string[]): Promise<Term[]> {
    const { common, everywhere, frequent } = await this.#start();
    const isCommon = (word: string) => common.has(word) || everywhere.has(word);
    const rare = listTerms(words, isCommon, (run) => frequent.has(run));
    const rest = words.flatMap((term, place) => (common.has(term) ? [{ term, place, length: 1 }] : []));
    return [...rare.sort((a, b) => b.term.length - a.term.length), ...rest];
  }

  /** Whether a common word begins so: the lists of the rare ones that do are no answer then. */
  async startsCommon(beginning: string): Promise<boolean> {
    const { everywhere } = await this.#start();
    return [...everywhere].some((word) => word.startsWith(beginning));
  }

  /** The codes of the passages that hold a term, rising. */
  async passagesOf(term: string): Promise<readonly number[]> {
    const { terms } = await this.#start();
    const shard = terms.findLastIndex((first) => first <= term);
    return shard === -1 ? [] : ((await this.#termsOf(shard)).get(term)?.() ?? []);
  }

  /** The passages of every term that begins so, shard by shard. */
  async *passagesOfBeginning(beginning: string): AsyncGenerator<readonly number[]> {
    const { terms } = await this.#start();
    const first = Math.max(
      0,
      terms.findLastIndex((term) => term <= beginning),
    );
    for (let shard = first; shard < terms.length; shard += 1) {
      if (shard > first && !(terms[shard] as string).startsWith(beginning)) break;
      const lists = [...(await this.#termsOf(shard))].flatMap(([term, list]) =>
        term.startsWith(beginning) ? [list()] : [],
      );
      yield [...new Set(lists.flat())].sort((a, b) => a - b);
    }
  }

  #termsOf(shard: number) {
    return this.#read(termsShard(shard), openTerms);
  }

  /** The numbers of the passages in each text shard: `[first, after the last)`. */
  async textRanges(): Promise<[first: number, end: number][]> {
    const { texts, passages } = await this.#start();
    return texts.map((first, shard) => [first, texts[shard + 1] ?? passages]);
  }

  /** The passages of a text shard, in their order. */
  passagesIn(shard: number): Promise<FoundPassage[]> {
    return this.#read(textShard(shard), async (payload) => {
      const [first = 0] = (await this.textRanges())[shard] ?? [];
      return openTexts(payload, first);
    });
  }

  /** The passages in which the words of a passage go on, from the next one to as far as a phrase may reach. */
  async passagesBehind(number: number): Promise<TextPassage[]> {
    const ranges = await this.textRanges();
    const behind: TextPassage[] = [];
    let length = 0;
    for (let at = number; length < farthest;) {
      const shard = ranges.findIndex(([first, end]) => first <= at && at < end);
      if (shard === -1) break;
      const passage = (await this.passagesIn(shard))[at - (ranges[shard]?.[0] ?? 0)]?.passage;
      if (!passage) break;
      if (at > number) {
        behind.push(passage);
        length += passage.text.length;
      }
      if (passage.next === undefined) break;
      at += passage.next;
    }
    return behind;
  }
}

function openStart(payload: unknown) {
  const { passages, texts, common, everywhere, frequent, terms } = payload as StartShard;
  return {
    passages,
    texts: decodeRising(texts),
    common: new Set(decodeSorted(common)),
    everywhere: new Set(decodeSorted(everywhere)),
    frequent: new Set(decodeSorted(frequent)),
    terms: decodeSorted(terms),
  };
}

/** Term → the codes of its passages, decoded when they are asked for. */
function openTerms(payload: unknown): Map<string, () => number[]> {
  const { terms, passages } = payload as TermsShard;
  const lists = passages.split(',');
  return new Map(decodeSorted(terms).map((term, place) => [term, () => decodeRising(lists[place] ?? '')]));
}

function openTexts(payload: unknown, first: number): FoundPassage[] {
  const { documents, ...shared } = payload as TextShard;
  let number = first;
  return documents.flatMap(({ passages, from = 0, ...document }) => {
    let before = from;
    return openPassages(passages, shared).map((passage) => {
      const found = { document, passage, number, before };
      number += 1;
      before += drawnLength(passage);
      return found;
    });
  });
}
