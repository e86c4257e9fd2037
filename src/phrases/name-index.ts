import { decodeSorted } from './front-coding.ts';
import { decodeRefs, type NameRef } from './name-refs.ts';
import type { NameCard, ShownTry } from './names-file.ts';
import { decodeRising } from './numbers.ts';
import type { LoadShard } from './phrase-index.ts';
import {
  cardsShard,
  namesShard,
  startShard,
  type CardsShard,
  type NamesShard,
  type NamesStart,
  type StartShard,
} from './shards.ts';

/** Words in a row that are a form of a name: `[start, end)` of the words that were asked for. */
export interface FoundForm {
  start: number;
  end: number;
  refs: readonly NameRef[];
}

/** A name has at most so many words: those of events are long. */
const longestName = 12;

type Forms = ReadonlyMap<string, string>;

/** Whom and what questions can name, loaded as far as it was needed. */
export class NameIndex {
  readonly #load: LoadShard;

  /** @param load keeps what it has loaded */
  constructor(load: LoadShard) {
    this.#load = load;
  }

  /** Every form of a name among words in a row; of more than `most` words only where the forms are with the index. */
  async formsAmong(words: readonly string[], most: number): Promise<FoundForm[]> {
    const { names } = await this.#start();
    if (!names || (!names.forms && words.length > most)) return [];
    const forms = await this.#formsFor(names, words);
    const found: FoundForm[] = [];
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 1; end <= Math.min(words.length, start + longestName); end += 1) {
        const refs = forms.get(words.slice(start, end).join(' '));
        if (refs !== undefined) found.push({ start, end, refs: decodeRefs(refs) });
      }
    }
    return found;
  }

  /** The forms among which those are that begin as a word does. */
  async formsBeside(word: string): Promise<Forms> {
    const { names } = await this.#start();
    return names ? this.#formsFor(names, [word]) : new Map<string, string>();
  }

  /** Questions that have an answer. */
  async tries(): Promise<readonly ShownTry[]> {
    return (await this.#start()).names?.tries ?? [];
  }

  async card(number: number): Promise<NameCard | undefined> {
    const { names } = await this.#start();
    const firsts = decodeRising(names?.cards ?? '');
    const shard = firsts.findLastIndex((first) => first <= number);
    if (shard === -1) return undefined;
    const { cards } = (await this.#load(cardsShard(shard))) as CardsShard;
    return cards[number - (firsts[shard] ?? 0)];
  }

  #start = async () => (await this.#load(startShard)) as StartShard;

  async #formsFor(names: NamesStart, words: readonly string[]): Promise<Forms> {
    if (names.forms) return openForms(names.forms);
    const firsts = decodeSorted(names.firsts);
    // Of what begins with one of the words the first form is in the shard of the word itself, and the last may be in the next.
    const wanted = new Set(
      words.flatMap((word) => {
        const first = Math.max(
          0,
          firsts.findLastIndex((form) => form <= word),
        );
        return firsts.flatMap((form, shard) =>
          shard === first || (shard > first && (form === word || form.startsWith(`${word} `))) ? [shard] : [],
        );
      }),
    );
    const loaded = await Promise.all([...wanted].map((shard) => this.#load(namesShard(shard))));
    return new Map(loaded.flatMap((shard) => [...openForms(shard as NamesShard)]));
  }
}

const opened = new WeakMap<NamesShard, Forms>();

/** Form → whose it is. */
function openForms(shard: NamesShard): Forms {
  const refs = shard.refs.split(' ');
  const forms = opened.get(shard) ?? new Map(decodeSorted(shard.forms).map((form, at) => [form, refs[at] ?? '']));
  opened.set(shard, forms);
  return forms;
}
