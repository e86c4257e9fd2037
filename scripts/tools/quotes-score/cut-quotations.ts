import type { Block, Passage } from '../../../src/record/block.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Parallel, ParallelSide } from '../../../src/record/parallel.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import { commonWords } from '../../ingest/parallels/common-words.ts';
import { isSameOccasion, occasionOf } from '../../ingest/parallels/same-occasion.ts';
import { splitWords, type PlacedWord } from '../../ingest/parallels/split-words.ts';
import { createSeededRandom, pickOne, type SeededRandom } from '../seeded-random.ts';
import { replaceWords, type Cut } from './replace-words.ts';

/** A quotation of which one word or two were left, and where its transcript has them. */
export interface CutQuotation extends Cut {
  document: string;
  place: ParallelSide;
}

export interface CutDocuments {
  documents: Document[];
  cuts: CutQuotation[];
}

/** So many words in a row of a longer quotation leave no doubt about where it was said. */
const surelyFound = 5;

/**
 * Cuts each quotation that stands in a transcript of the same occasion to one or two of its words, one in a passage, and leaves what the
 * report says around it: where these words were said is known. The same ones for the same documents and seed.
 */
export function cutQuotations(documents: readonly Document[], pairs: readonly Parallel[], seed: number): CutDocuments {
  const random = createSeededRandom(seed);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found = pairs.filter(({ kind, words, a, b }) => {
    const [one, other] = [byId.get(a.document), byId.get(b.document)];
    return (
      kind === 'transcript' &&
      words >= surelyFound &&
      one &&
      other &&
      isSameOccasion(occasionOf(one), occasionOf(other))
    );
  });
  const cuts = [...Map.groupBy(found, ({ a }) => `${a.document}#${a.block}`).values()].flatMap((inPassage) => {
    const once = inPassage.filter(({ a }) => inPassage.filter((other) => other.a.start === a.start).length === 1);
    return once.length === 0 ? [] : (cutOne(byId, pickOne(once, random), random) ?? []);
  });
  const cutsOf = Map.groupBy(cuts, ({ document }) => document);
  return {
    documents: documents.map((document) => (cutsOf.get(document.id) ?? []).reduce(replaceWords, document)),
    cuts,
  };
}

const textOf = (blocks: readonly Block[], id: string): Passage | undefined =>
  passagesOf(blocks).find((passage) => passage.id === id);

/** One word or two that stand there once, and are not such as everybody uses; undefined where there are none. */
function cutOne(
  byId: ReadonlyMap<string, Document>,
  { a, b }: Parallel,
  random: SeededRandom,
): CutQuotation | undefined {
  const quoted = textOf(byId.get(a.document)?.blocks ?? [], a.block)?.text;
  const spoken = textOf(byId.get(b.document)?.blocks ?? [], b.block)?.text;
  if (quoted === undefined || spoken === undefined) return undefined;
  const [own, there] = [wordsIn(quoted, a), wordsIn(spoken, b)];
  const runs = [1, 2].flatMap((length) =>
    own.flatMap((_, from) => {
      const run = own.slice(from, from + length);
      const at = there.flatMap((__, place) => (isRun(there, place, run) ? [place] : []));
      if (run.length < length || at.length !== 1 || run.every(isPlain) || run.some(isName)) return [];
      const said = there.slice(at[0], (at[0] as number) + length);
      return [{ run, said }];
    }),
  );
  if (runs.length === 0) return undefined;
  const { run, said } = pickOne(runs, random);
  const [first, last] = [run[0] as PlacedWord, run.at(-1) as PlacedWord];
  return {
    document: a.document,
    block: a.block,
    start: a.start,
    end: a.end,
    kept: [first.start, last.end],
    place: {
      document: b.document,
      block: b.block,
      start: (said[0] as PlacedWord).start,
      end: (said.at(-1) as PlacedWord).end,
    },
  };
}

const wordsIn = (text: string, { start, end }: ParallelSide): PlacedWord[] =>
  splitWords(text).filter((word) => word.start >= start && word.end <= end);

const isRun = (words: readonly PlacedWord[], from: number, run: readonly PlacedWord[]): boolean =>
  run.every(({ word }, index) => words[from + index]?.word === word);

/** Nobody quotes a mere name. */
const isName = ({ capital, first }: PlacedWord): boolean => capital && !first;

const isPlain = ({ word }: PlacedWord): boolean => commonWords.has(word) || word.length === 1;
