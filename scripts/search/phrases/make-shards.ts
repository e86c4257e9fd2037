import { encodeSorted } from '../../../src/phrases/front-coding.ts';
import type { NamesFile } from '../../../src/phrases/names-file.ts';
import { encodeRising } from '../../../src/phrases/numbers.ts';
import { rankOfPassage } from '../../../src/phrases/passage-rank.ts';
import { drawnLength } from '../../../src/phrases/stored-strip.ts';
import { storeTexts } from '../../../src/phrases/stored-passages.ts';
import {
  startShard,
  termsShard,
  textShard,
  type StartShard,
  type TermsShard,
  type TextDocument,
} from '../../../src/phrases/shards.ts';
import type { NumberedWords } from './count-frequent.ts';
import { listPostings } from './list-postings.ts';
import { makeNameShards } from './make-name-shards.ts';

/** Characters in a shard. Gzipped, lists come to a little more than half of it, text to a third. */
const termsLength = 5_000;
const textLength = 16_000;

/** Every shard of the index by name: documents in the archive's order, the words of their passages, and what can be named. */
export function* makeShards(
  documents: readonly TextDocument[],
  numbered: NumberedWords,
  names: NamesFile = { names: [], tries: [] },
): Generator<[name: string, payload: unknown]> {
  const texts = splitTexts(documents);
  const firsts: number[] = [];
  let passages = 0;
  for (const [number, shard] of texts.entries()) {
    firsts.push(passages);
    passages += shard.reduce((sum, document) => sum + document.passages.length, 0);
    yield [textShard(number), storeTexts(shard)];
  }
  const { common, everywhere, frequent, terms } = listPostings(
    numbered,
    documents.flatMap((document) => document.passages.map(rankOfPassage)),
  );
  const shards = splitTerms(terms.map(([term, list]) => ({ term, list: encodeRising(list) })));
  for (const [number, shard] of shards.entries()) {
    yield [
      termsShard(number),
      {
        terms: encodeSorted(shard.map(({ term }) => term)),
        passages: shard.map(({ list }) => list).join(','),
      } satisfies TermsShard,
    ];
  }
  const named = makeNameShards(names);
  yield* named.shards;
  yield [
    startShard,
    {
      passages,
      texts: encodeRising(firsts),
      common: encodeSorted(common),
      everywhere: encodeSorted(everywhere),
      frequent: encodeSorted(frequent),
      terms: encodeSorted(shards.flatMap(([first]) => first?.term ?? [])),
      ...(named.start && { names: named.start }),
    } satisfies StartShard,
  ];
}

/** Whole passages, in shards of about one size; a long document goes on in the next one. */
function splitTexts(documents: readonly TextDocument[]): TextDocument[][] {
  const shards: TextDocument[][] = [];
  let room = 0;
  for (const { passages, ...document } of documents) {
    let from = 0;
    for (const passage of passages) {
      if (room <= 0) {
        shards.push([]);
        room = textLength;
      }
      const shard = shards.at(-1) as TextDocument[];
      const last = shard.at(-1);
      if (last?.id === document.id) last.passages.push(passage);
      else shard.push({ ...document, ...(from > 0 && { from }), passages: [passage] });
      from += drawnLength(passage);
      room -= passage.text.length + 60;
    }
  }
  return shards;
}

interface ListedTerm {
  term: string;
  list: string;
}

function splitTerms(terms: readonly ListedTerm[]): ListedTerm[][] {
  const shards: ListedTerm[][] = [];
  let room = 0;
  for (const listed of terms) {
    const length = listed.list.length + Math.min(listed.term.length, 6);
    if (room < length && room < termsLength) {
      shards.push([]);
      room = termsLength;
    }
    (shards.at(-1) as ListedTerm[]).push(listed);
    room -= length;
  }
  return shards;
}
