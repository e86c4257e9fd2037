import { longestRun } from '../../../src/phrases/term-runs.ts';
import { isCut, joinTexts, passagesFrom, tailWords } from '../../../src/phrases/join-passages.ts';
import { readCompound } from '../../../src/phrases/readings.ts';
import type { Word } from '../../../src/phrases/read-words.ts';
import type { TextPassage } from '../../../src/phrases/shards.ts';
import { undoCorrections } from '../../../src/phrases/undo-corrections.ts';

/** Characters that so many words of the next passages surely have: a word of an alphabet has six with its space. */
const tailLength = tailWords * 12;

/** A compound's words are told apart from what stands around it by runs of so many words. */
const around = longestRun - 1;

/** A compound of more words is found by all of them, apart or as one. */
const mostParts = 6;

/** The words of a text; of the same one, they are read once. */
export type ReadText = (text: string) => readonly Word[];

/**
 * The words in a row by which a passage is found: as shown and as received, with the first words of the passages in which they go on;
 * and around each compound, with its words written as one.
 */
export function listSequences(passages: readonly TextPassage[], place: number, read: ReadText): string[][] {
  const chain = passagesFrom(passages, place, tailLength);
  const texts = chain.map(({ text }) => text);
  const own = sequencesOf(texts, read);
  if (chain.every(({ received }) => !received)) return own;
  const source = chain.map(({ text, received }) => (received ? undoCorrections(text, received) : text));
  return [...own, ...sequencesOf(source, read)];
}

function sequencesOf(texts: readonly string[], read: ReadText): string[][] {
  const words = withTail(texts, read);
  const apart = words.map(({ word }) => word);
  return [apart, ...findCompounds(words).flatMap((compound) => joinedSequences(apart, compound, words))];
}

/** The words of the first text, and the first ones of those in which it goes on. */
function withTail(texts: readonly string[], read: ReadText): readonly Word[] {
  const [first = '', ...rest] = texts;
  if (rest.length === 0) return read(first);
  // Between others there is a space, so that each has the words that it has alone.
  if (!texts.slice(0, -1).some(isCut)) return [...read(first), ...rest.flatMap(read).slice(0, tailWords)];
  const joined = read(joinTexts(texts).text);
  const behind = joined.findIndex(({ start }) => start >= first.length);
  return behind === -1 ? joined : joined.slice(0, behind + tailWords);
}

type Stretch = [from: number, to: number];

/** `[first, behind the last)` of words that may be written as one. */
function findCompounds(words: readonly Word[]): Stretch[] {
  return words.flatMap(({ joined }, from): Stretch[] => {
    if (joined || !words[from + 1]?.joined) return [];
    let to = from + 2;
    while (words[to]?.joined) to += 1;
    return [[from, to]];
  });
}

/** A compound in each other way to write it, with the words around it: other compounds among them apart, and as one. */
function joinedSequences(apart: readonly string[], [from, to]: Stretch, words: readonly Word[]): string[][] {
  const compound = apart.slice(from, to);
  // Nobody writes one of more words in all possible ways.
  const [, ...ways] = compound.length > mostParts ? [[], [compound.join('')]] : readCompound(compound);
  const before = [Math.max(0, from - around), from] as const;
  const behind = [to, to + around] as const;
  const [before1, behind1] = [before, behind].map(([start, end]) => apart.slice(start, end)) as [string[], string[]];
  const [before2, behind2] = [before, behind].map(([start, end]) => joinAll(words.slice(start, end))) as [
    string[],
    string[],
  ];
  const others = before2.length < before1.length || behind2.length < behind1.length;
  return ways.flatMap((way) => [
    [...before1, ...way, ...behind1],
    ...(others ? [[...before2, ...way, ...behind2]] : []),
  ]);
}

function joinAll(words: readonly Word[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (word.joined && joined.length > 0) joined.push((joined.pop() ?? '') + word.word);
    else joined.push(word.word);
  }
  return joined;
}
