import { passagePath } from '../../paths.ts';
import type { Parallel, ParallelSide } from '../../record/parallel.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import type { ArchivePassage } from '../../archive/archive-text.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { diffWordings, shortenDiff, type DiffPiece } from './parallel-diff.ts';
import { placeTitleOf, type Title } from '../../archive/title-of.ts';
import { passageName } from '../../parts/passage-name.ts';
import { speakerName } from '../../parts/speaker-line.ts';
import { parallelWords as words } from '#words/reading.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from '../../parts/foreign-language.ts';
import { dayOf } from '../../record/day-of.ts';

/** What a passage shares with another one, as its page tells it. */
export interface ParallelNote {
  /** `Found in the transcript`, `The same words in` … */
  lead: string;
  href: string;
  /** `Short title, ¶7`; `¶7` within the document. */
  place: string;
  title?: ForeignTitle;
  /** Whose words they are there, and of what day. */
  says: string[];
  /** The shared words as they stand there, with what differs here. */
  words: DiffPiece[];
  /** BCP 47, of the words; absent where it is the interface's. */
  language?: string;
  /** How the words are marked, and what a difference may mean. */
  remarks: string[];
}

/** The parallels of each document. */
function indexParallels({ parallels }: Archive): ReadonlyMap<string, readonly Parallel[]> {
  const byDocument = new Map<string, Parallel[]>();
  for (const pair of parallels.pairs) {
    for (const document of new Set([pair.a.document, pair.b.document])) {
      getOrSet(byDocument, document, () => []).push(pair);
    }
  }
  return byDocument;
}

/** The notes on one document's passages, by the passage's id and in the order of its words. Parallels are as published: their words are in the archive. */
export const parallelNotes = (document: string, archive: Archive): ReadonlyMap<string, ParallelNote[]> =>
  archive.ask(parallelNotesOf, document);

const parallelNotesOf = question('parallel-notes', (archive, document: string) => {
  const notes = new Map<string, { start: number; note: ParallelNote }[]>();
  const add = (pair: Parallel, here: ParallelSide, there: ParallelSide) => {
    if (here.document !== document) return;
    const note = describeParallel(pair, here, there, archive);
    if (note) notes.set(here.block, [...(notes.get(here.block) ?? []), { start: here.start, note }]);
  };
  for (const pair of archive.derive(indexParallels).get(document) ?? []) {
    // A pull quote says itself what it repeats.
    if (pair.kind !== 'pull-quote') add(pair, pair.a, pair.b);
    add(pair, pair.b, pair.a);
  }
  return new Map(
    [...notes].map(([block, all]) => [block, all.sort((a, b) => a.start - b.start).map(({ note }) => note)]),
  );
});

function describeParallel(
  pair: Parallel,
  here: ParallelSide,
  there: ParallelSide,
  archive: Archive,
): ParallelNote | undefined {
  const [own, other] = [findPassage(archive, here), findPassage(archive, there)];
  if (!own || !other) return undefined;
  const pieces = diffWordings(own.text.slice(here.start, here.end), other.text.slice(there.start, there.end));
  return {
    lead: leadOf(pair, here),
    href: passagePath(there.document, there.block),
    ...placeOf(here, there, archive),
    says: here.document === there.document ? [] : saysOf(there, other, archive),
    words: shortenDiff(pieces),
    ...foreignLanguage(archive.document(there.document)?.language.value),
    remarks: remarksOn(pieces, [here, there], archive),
  };
}

const findPassage = (archive: Archive, { document, block }: ParallelSide): ArchivePassage | undefined =>
  archive.passage(document, block);

const findQuote = (archive: Archive, { document, quote }: ParallelSide): Quote | undefined =>
  quote === undefined ? undefined : archive.quote(document, quote);

function leadOf({ kind, a }: Parallel, here: ParallelSide): string {
  switch (kind) {
    case 'transcript':
      return here === a ? words.leads.inTranscript : words.leads.quotedIn;
    case 'quotation':
      return words.leads.quotedAlso;
    case 'pull-quote':
      return words.leads.printedAgain;
    case 'headline':
      return here === a ? words.leads.titleQuotes : words.leads.quotedIn;
    case 'wording':
      return words.leads.sameWords;
  }
}

function placeOf(here: ParallelSide, there: ParallelSide, archive: Archive): Pick<ParallelNote, 'place' | 'title'> {
  const name = passageName(there.block);
  if (there.document === here.document) return { place: name };
  const document = archive.document(there.document);
  const title: Title = document ? placeTitleOf(document) : { text: there.document, supplied: false };
  return { place: `${title.text}, ${name}`, ...foreignTitle(title) };
}

function saysOf(side: ParallelSide, { turn }: ArchivePassage, archive: Archive): string[] {
  const speaker = findQuote(archive, side)?.attribution.speaker;
  const who = turn ? speakerName(turn) : (speaker?.name ?? speaker?.label);
  const document = archive.document(side.document);
  const day = document && dayOf(document)?.value;
  return [...(who ? [who] : []), ...(day === undefined ? [] : [formatEdtf(day)])];
}

function remarksOn(
  pieces: readonly DiffPiece[],
  sides: readonly [here: ParallelSide, there: ParallelSide],
  archive: Archive,
): string[] {
  const [only, other] = [pieces.some((piece) => piece.in === 'here'), pieces.some((piece) => piece.in === 'there')];
  if (!only && !other) return [words.wordForWord];
  const interpreted = sides.some(
    (side) => findPassage(archive, side)?.turn?.interpreted ?? findQuote(archive, side)?.interpreted,
  );
  const altered = sides.map(({ document }) => archive.document(document)?.textState?.value === 'altered');
  return [
    ...(only ? [words.onlyHere] : []),
    ...(other ? [words.onlyThere] : []),
    ...(interpreted ? [words.interpreted] : []),
    ...(altered[0] ? [words.thisAltered] : []),
    ...(altered[1] ? [words.thatAltered] : []),
  ];
}
