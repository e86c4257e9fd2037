import type { DocumentSummary } from '../record/document.ts';
import { counted, coverageWords as words } from '#words/parts/counts.ts';
import { parseEdtf } from '../record/edtf.ts';
import { formatEdtf } from './edtf-date.ts';
import { dayOf } from '../record/day-of.ts';
import { searchWords } from '#words/search.ts';

/** How much the archive holds, counted from the records. Only words that are published can be searched. */
interface Coverage {
  documents: string;
  words: string;
  /** To two figures, `about 6,500 words`: the same after most edits. */
  roundWords: string;
  turns?: string;
  dates?: string;
}

export function coverage(documents: readonly DocumentSummary[]): Coverage {
  const searched = documents.filter(({ rights }) => rights.publish === 'full');
  const turns = sum(searched.map(({ counts }) => counts.turns));
  const transcripts = searched.filter(({ counts }) => counts.turns > 0).length;
  const dates = dateRange(documents);
  const count = sum(searched.map(({ counts }) => counts.words));
  const round = Number(count.toPrecision(2));
  return {
    documents: counted.documents(documents.length),
    words: counted.words(count),
    roundWords: round === count ? counted.words(count) : words.about(counted.words(round)),
    ...(turns > 0 && {
      turns: words.turns(turns, transcripts),
    }),
    ...(dates && { dates }),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** From the first day to the last that any document's date names. */
function dateRange(documents: readonly DocumentSummary[]): string | undefined {
  const days = documents.flatMap((document) => {
    const value = dayOf(document)?.value;
    const parsed = value === undefined ? undefined : parseEdtf(value);
    return [parsed?.earliest, parsed?.latest].filter((day) => day !== undefined);
  });
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last) return undefined;
  return first === last ? formatEdtf(first) : words.dates(formatEdtf(first), formatEdtf(last));
}

/** How many sources are known not to have changed since they came. */
export interface Fixity {
  known: number;
  all: number;
}

export const fixityCount = (documents: readonly DocumentSummary[]): Fixity => ({
  known: documents.filter(({ source }) => source.since !== undefined).length,
  all: documents.length,
});

/** What stands under the search box of the search page: `Searching 5 documents, 6,512 words, from 18 November 1998 to 1999.` */
export function searchedSentence(documents: readonly DocumentSummary[]): string {
  const { words: count, ...others } = coverage(documents);
  return searching(count, others);
}

/** The same for the search box of every page: with its exact count, each edited word would make all pages others. */
export function searchedRoughly(documents: readonly DocumentSummary[]): string {
  const { roundWords, ...others } = coverage(documents);
  return searching(roundWords, others);
}

const searching = (count: string, { documents, dates }: Pick<Coverage, 'documents' | 'dates'>): string =>
  searchWords.searching([documents, count, ...(dates === undefined ? [] : [searchWords.when(dates)])]);
