import { quoteAnchor } from '../../record/passage-id.ts';
import { citePath, documentPath, passagePath, quotePath, sourcePath } from '../../paths.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import { documentWords } from '#words/documents.ts';
import { quoteWords as words } from '#words/quotes.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import type { ContextPiece } from '../context.ts';
import { whenKnown } from '../documents/document-label.ts';
import { isByCredit, madeBy } from '../documents/document-row.ts';
import { markedWords, type MarkedWords } from './marked-words.ts';
import { passageName } from '../passage-name.ts';
import { quoteCitation, shownCitation } from './quote-citation.ts';
import { quoteSpeaker, type QuoteSpeakerView } from './quote-speaker.ts';
import { wordsOfQuote } from './words-of-quote.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { placeTitleOf, titleOf, type Title } from '../../archive/title-of.ts';

/** One statement, with all that it must not be shown without. */
export interface QuoteEntry {
  /** Id of the entry on the page of all quotations; unique in the archive. */
  anchor: string;
  mode: Quote['mode'];
  /** Without marks around them. */
  words: string;
  /** The same with the mentions marked of whom they are shown for. */
  pieces?: ContextPiece[];
  /** `1,240 words`, where `words` are only the beginning. */
  whole?: string;
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  speaker: QuoteSpeakerView;
  /** As printed: `said`, `told Mr. Reyes`. */
  cue?: string;
  /** `short` stands before the passage. */
  document: { href: string; title: Title; short: Title };
  /** For people; `no date found` where there is none. */
  date: string;
  /** Whose document reports it, where the words are the document's: `no author found`. Who stands in credits alone need not have written it. */
  reportedBy?: string;
  /** Where the words stand. */
  place: { href: string; name: string };
  /** What tells it from every other for who hears the links below it: its place and how it begins. */
  called: string;
  /** The same beside the file that it came in. */
  source: string;
  /** The page that has it in citation styles. */
  cite: string;
  /** What to know before repeating it: `altered copy`, `through an interpreter` … */
  marks: string[];
  /** The headline's own words, where it shortens this statement. */
  headline?: string;
  /** The reported statement that the words stand in. */
  within?: string;
  /** Plain text that goes below the words; the address is to be added. */
  citation: string;
  /** Whether that is what a list shows of it, and no more. */
  isCitedAsShown: boolean;
}

/** How much of a statement an entry shows. */
interface ShownPart {
  /** An entity: the words that name it. */
  about?: string;
  /** How it begins, or what stands around the first mention, in a few lines. */
  isShort?: true;
}

export type QuoteEntryMaker = (said: Said, part?: ShownPart) => QuoteEntry;

/** The same where the speaker's page need not lead back. */
export const withoutSpeakersPage = (entry: QuoteEntry): QuoteEntry => {
  const { href: _href, ...speaker } = entry.speaker;
  return { ...entry, speaker };
};

/** Prepares what all entries share, and returns the function that makes one. */
export function quoteEntryMaker(archive: Archive): QuoteEntryMaker {
  return (said, { about, isShort } = {}) => {
    const { document: id, quote } = said;
    const summary = archive.document(id);
    const own = archive.texts.get(id);
    if (!summary || !own) throw new Error(`No document "${id}" in the archive`);
    const [first] = quote.parts;
    const turn = first && own.passages.get(first.block)?.turn;
    const headline = archive.derive(headlinesOf, id).get(quote.id);
    const entry: Omit<QuoteEntry, 'citation' | 'isCitedAsShown' | 'called'> = {
      anchor: quoteAnchor(id, quote.id),
      mode: quote.mode,
      ...foreignLanguage(summary.language.value),
      speaker: quoteSpeaker(quote, turn, archive),
      ...cueOf(quote),
      ...describeDocument(summary),
      ...(quote.mode === 'reported' && !isByCredit(summary) && { reportedBy: madeBy(summary, archive) }),
      place: {
        href: quotePath(id, quote.id),
        name: passageName(quote.mode === 'spoken' && turn ? turn.id : (first?.block ?? 'title')),
      },
      ...shownWords(said, about === undefined ? undefined : markedWords(said, about, archive, isShort), isShort),
      source: `${sourcePath(id)}#${first?.block ?? 'title'}`,
      cite: citePath(id, quote.mode === 'spoken' && turn ? turn.id : quote.id),
      marks: marksOf(quote, summary),
      ...(headline && { headline: headline.parts.map(({ exact }) => exact).join(' […] ') }),
      ...(quote.within && { within: quotePath(id, quote.within) }),
    };
    const called = words.called(entry.document.short.text, entry.place.name, beginningOf(entry.words));
    const citation = quoteCitation(entry, summary.terms?.value);
    return { ...entry, called, citation, isCitedAsShown: citation === shownCitation(entry) };
  };
}

/** Letters of how a statement begins that tell it from those beside it. */
const beginning = 40;

const beginningOf = (text: string): string =>
  text.length <= beginning ? text : `${text.slice(0, text.lastIndexOf(' ', beginning)).trimEnd()} …`;

/** Statement → the quotation in a headline that shortens it, the first of several. */
const headlinesOf = ({ texts }: Archive, id: string): ReadonlyMap<string, Quote> =>
  new Map(
    (texts.get(id)?.quotes ?? []).toReversed().flatMap((quote) => (quote.shortens ? [[quote.shortens, quote]] : [])),
  );

type ShownWords = Pick<QuoteEntry, 'words' | 'whole' | 'pieces'> & Partial<Pick<QuoteEntry, 'place'>>;

/** Those that name somebody, with their own passage; else the whole, or how it begins. */
function shownWords({ document, quote }: Said, marked: MarkedWords | undefined, isShort?: true): ShownWords {
  if (!marked) {
    const { text, whole } = wordsOfQuote(quote, isShort);
    return { words: text, ...(whole && { whole }) };
  }
  const { pieces, block } = marked;
  return {
    words: pieces.map(({ text }) => text).join(''),
    pieces,
    ...(quote.mode === 'spoken' && { place: { href: passagePath(document, block), name: passageName(block) } }),
  };
}

function cueOf({ attribution: { cue, addressee } }: Quote): { cue?: string } {
  if (!cue) return addressee ? { cue: words.to(addressee) } : {};
  if (!addressee) return { cue: cue.verb };
  return { cue: words.toldTo(cue.verb, addressee) };
}

const describeDocument = (summary: DocumentSummary): Pick<QuoteEntry, 'document' | 'date'> => ({
  document: { href: documentPath(summary.id), title: titleOf(summary), short: placeTitleOf(summary) },
  date: whenKnown(summary),
});

function marksOf({ altered, interpreted }: Quote, { textState }: DocumentSummary): string[] {
  return [
    ...(altered || textState?.value === 'altered' ? [documentWords.altered] : []),
    ...(interpreted ? [documentWords.interpreted] : []),
  ];
}
