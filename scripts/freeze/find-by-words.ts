import { isQuoteId } from '../../src/record/passage-id.ts';
import { hashSentence, splitForLedger } from '../ingest/addresses/hash-sentences.ts';
import { hashOfLine, sentencesOfLine } from '../ingest/addresses/ledger-lines.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import { findSameWords } from '../ingest/checks/check-ledger.ts';
import {
  chooseCandidate,
  findNeighbours,
  findStatement,
  positionOf,
  positionsBetween,
  type Places,
} from './document-places.ts';
import { quoteBriefly, type Move } from './proposal.ts';
import type { Candidate } from './received-text.ts';

/** What is asked for each old address. */
export interface Asked {
  id: string;
  line: string;
  /** All old addresses of the document that must lead on. */
  gone: ReadonlySet<string>;
  /** Where words stand whose hash the ledger has. */
  found: ReadonlyMap<string, Candidate[]>;
}

/** One way to tell by words where an old address leads. The ways are tried one after the other, the surest first. */
type Way = (places: Places, asked: Asked) => Move | undefined;

/** The title has no other place. */
const byTitle: Way = ({ entry, text }, { id }) =>
  id === 'title' && entry.passages.has('title')
    ? { old: id, now: id, because: `the title reads ${quoteBriefly(text[0]?.words ?? '')} now` }
    : undefined;

/** A heading of signs alone was a place without words: the document as a whole is what it stood for. */
const byNoWords: Way = (_, { id, line }) =>
  hashOfLine(line) === hashText('').slice(0, 16)
    ? { old: id, now: 'title', because: 'it had no words, and the document begins there' }
    : undefined;

/** The same words under another id. */
const bySameWords: Way = (places, { id, line, gone }) => {
  const { entry, text, document } = places;
  const same = findSameWords(entry, id, line);
  const [from, to] = positionsBetween(places, findNeighbours(places, id, gone));
  const isBetween = (other: string) => {
    const at = positionOf(places, other) ?? -1;
    return from <= at && at <= to;
  };
  const now = same.find(isBetween) ?? same[0];
  if (now === undefined) return undefined;
  const quote = document.quotes.find((other) => other.id === now);
  const words = quote?.parts.map(({ exact }) => exact).join(' ') ?? text.find((passage) => passage.id === now)?.words;
  return { old: id, now, because: `the same words: ${quoteBriefly(words ?? '')}` };
};

/** The words themselves, found again by their hash, within what stands there now. */
const byFoundWords: Way = (places, { id, line, gone, found }) => {
  const candidates = found.get(hashOfLine(line)) ?? [];
  const chosen = chooseCandidate(places, id, candidates, gone);
  const [first] = chosen?.stretches ?? [];
  const passage = first && places.text[first.index]?.id;
  if (!chosen || passage === undefined) return undefined;
  const words = quoteBriefly(chosen.words);
  const several = candidates.length > 1 ? `, one of ${String(candidates.length)} places that have them` : '';
  const statement = isQuoteId(id) ? findStatement(places, chosen.stretches) : undefined;
  if (statement)
    return { old: id, now: statement.id, because: `its words ${words} are in that statement now${several}` };
  const also = isQuoteId(id) ? ', and are no statement any more' : '';
  return { old: id, now: passage, because: `its words ${words} stand there${also}${several}` };
};

/** Hash of each sentence → where it stands now: one that stands twice tells nothing. */
function placeSentences(texts: readonly { id: string; words: string }[]): Map<string, { id: string; words: string }> {
  const sentences = texts.flatMap(({ id, words }) =>
    splitForLedger(words).map((sentence) => ({ id, words: sentence })),
  );
  const byHash = Map.groupBy(sentences, ({ words }) => hashSentence(words));
  return new Map([...byHash].flatMap(([hash, all]) => (all.length === 1 && all[0] ? [[hash, all[0]] as const] : [])));
}

/** Most of the sentences that still stand somewhere: for a statement in statements, else in passages. */
const bySentences: Way = ({ document, text }, { id, line }) => {
  const own = sentencesOfLine(line);
  const statements = document.quotes.map((quote) => ({
    id: quote.id,
    words: quote.parts.map(({ exact }) => exact).join(' '),
  }));
  for (const texts of isQuoteId(id) ? [statements, text] : [text]) {
    const placed = placeSentences(texts);
    const shared = Map.groupBy(
      own.flatMap((hash) => placed.get(hash) ?? []),
      (sentence) => sentence.id,
    );
    const [best] = [...shared].toSorted(([, a], [, b]) => b.length - a.length);
    if (!best) continue;
    const [now, [first]] = best;
    const count = `${String(best[1].length)} of its ${String(own.length)} sentences`;
    return { old: id, now, because: `${count} stand there: ${quoteBriefly(first?.words ?? '')}` };
  }
  return undefined;
};

const ways: readonly Way[] = [byTitle, byNoWords, bySameWords, byFoundWords, bySentences];

/** The first way that tells by words where an old address leads. */
export function findByWords(places: Places, asked: Asked): Move | undefined {
  for (const way of ways) {
    const move = way(places, asked);
    if (move) return move;
  }
  return undefined;
}
