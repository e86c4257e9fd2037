import type { Document } from '../../../src/record/document.ts';
import type { Mention } from '../../../src/record/mention.ts';
import { packNumbers, unpackNumbers, type PackedNumbers } from '../text/packed-numbers.ts';
import { splitWords } from './split-words.ts';
import type { StoredText } from './stored-document.ts';

/** The words of one document by numbers of its own, one passage after another. It is made of the record alone, and is data: it can be kept. */
export interface OwnWords {
  /** A line each, by their numbers; the first is empty. */
  vocabulary: string;
  /** For each word of it 1 where it is printed without a capital, else 0. */
  small: PackedNumbers;
  /** 0 behind each passage. */
  words: PackedNumbers;
  /** How far behind the one before it each word begins. */
  gaps: PackedNumbers;
  /** Twice the length of each, and one more for what names something. */
  lengths: PackedNumbers;
}

/** Gives the words of a record's document: what `read` gives, or what was read of the same before. */
export type KeepWords = (record: string, read: () => OwnWords) => OwnWords;

export function readOwnWords({ mentions }: Pick<Document, 'mentions'>, texts: readonly StoredText[]): OwnWords {
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const numbers = new Map([['', 0]]);
  const small: number[] = [0];
  const [words, gaps, lengths]: [number[], number[], number[]] = [[], [], []];
  for (const { id, text } of texts) {
    const isNamed = createNamedCheck(byBlock.get(id) ?? []);
    let before = 0;
    for (const { word, start, end, capital, first } of splitWords(text)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = small.push(0) - 1;
        numbers.set(word, number);
      }
      if (!capital) small[number] = 1;
      const names = isNamed(start, end) || (capital && !first);
      words.push(number);
      gaps.push(start - before);
      lengths.push(2 * (end - start) + Number(names));
      before = end;
    }
    words.push(0);
    gaps.push(0);
    lengths.push(0);
  }
  return {
    vocabulary: [...numbers.keys()].join('\n'),
    small: packNumbers(small),
    words: packNumbers(words),
    gaps: packNumbers(gaps),
    lengths: packNumbers(lengths),
  };
}

/** Whether a word that stands at `[start, end)` is one of a name; words are asked for in their order. */
function createNamedCheck(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (mentions[next] !== undefined && (mentions[next] as Mention).end <= start) next += 1;
    const mention = mentions[next];
    return mention !== undefined && mention.kind !== 'topics' && mention.start < end;
  };
}

/** The same as it is read. */
export interface OpenedWords {
  vocabulary: readonly string[];
  small: ArrayLike<number>;
  /** Every word in its order, with where it stands in its passage; 0 for what stands behind a passage. */
  each: (visit: (word: number, start: number, length: number, names: number) => void) => void;
}

export function openOwnWords(own: OwnWords): OpenedWords {
  return {
    vocabulary: own.vocabulary.split('\n'),
    small: unpackNumbers(own.small),
    each(visit) {
      const [words, gaps, lengths] = [unpackNumbers(own.words), unpackNumbers(own.gaps), unpackNumbers(own.lengths)];
      let before = 0;
      for (let place = 0; place < words.length; place += 1) {
        const [word, told] = [words[place] as number, lengths[place] as number];
        const start = word === 0 ? 0 : before + (gaps[place] as number);
        before = start + (told >> 1);
        visit(word, start, told >> 1, told & 1);
      }
    },
  };
}
