import { authorityPath, dossierPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { counted } from '#words/parts/counts.ts';
import { homeWords } from '#words/home.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { coverage, fixityCount, type Fixity } from '../../parts/coverage.ts';
import { documentRow, type DocumentRow, type StripOf } from '../../parts/documents/document-row.ts';
import { daysApart } from '../../archive/side-of.ts';
import { homeClaim, type HomeClaim } from './home-claim.ts';
import { homeLacks, type HomeLack } from './home-lacks.ts';
import { homeHeadline } from './home-headline.ts';
import type { HomeProof } from './home-proof.ts';
import { homeQuotes } from './home-quotes.ts';
import { searchTries, type SearchTry } from '../../parts/tries.ts';
import { homeTopics, type TopicMatrix } from '../../parts/topics/topic-matrix.ts';
import { quoteEntryMaker, type QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import type { Section, SectionId } from '../../parts/sections.ts';
import { stripLegend, type LegendEntry } from '../../parts/strip.ts';

export interface HomePage {
  title: string;
  headline: string;
  description: string;
  /** What a search box finds here, one for each kind of answer. */
  tries: SearchTry[];
  /** A few words with their source; absent where the archive has none to show so. */
  proof?: HomeProof;
  guides: { href: string; title: string }[];
  /** How many guides the home page leaves to their list. */
  moreGuides: number;
  coverage: string;
  fixity: Fixity;
  events: { id: string; label?: string; name: string; href: string; line: string; rows: DocumentRow[] }[];
  /** Documents of no event shown, or the first ones of an archive without events. */
  others: DocumentRow[];
  /** How many documents the home page leaves to the list. */
  more: number;
  legend: LegendEntry[];
  /** Of the longest document shown and the shortest, in words; absent of a single one. */
  scale?: { bars: number; most: number; least: number };
  /** A few quotations in full, where quotations have pages to lead to. */
  quotes: QuoteEntry[];
  /** One thing followed from document to document, if the editor chose one. */
  claim?: HomeClaim;
  /** What a reader might look for and will not find. */
  lacks: HomeLack[];
  topics?: TopicMatrix;
  /** The sections that the page leads to, by their id. */
  sections: ReadonlyMap<SectionId, Section>;
}

/** How many documents a home page lists outside its events, and for each of them. */
const longestList = 12;
const mostGuides = 3;

export interface HomeParts {
  sections: readonly Section[];
  stripOf: StripOf;
  proof?: HomeProof | undefined;
}

export function homePage(archive: Archive, { sections: menu, stripOf, proof }: HomeParts): HomePage {
  const { settings, documents, dossiers } = archive;
  const sections = new Map(menu.map((section) => [section.id, section]));
  const topics = homeTopics(archive, sections.has('topics'));
  const claim = homeClaim(archive);
  const { events, others } = chooseDocuments(archive);
  const shown = [...events.flatMap(({ own }) => own), ...others];
  const strips = shown.map(({ id }) => stripOf(id));
  const scale = scaleOf(shown.filter((_, at) => strips[at]));
  const entryOf = quoteEntryMaker(archive);
  const rowOf = (document: DocumentSummary, event?: Event): DocumentRow => {
    const row = documentRow(document, archive, stripOf(document.id), event);
    return row.strip && scale ? { ...row, strip: { ...row.strip, share: shareOf(document, scale.most) } } : row;
  };
  return {
    title: settings.title,
    headline: homeHeadline(archive),
    description: settings.description,
    tries: searchTries(
      archive,
      proof?.isQuotation ? { words: proof.words, language: proof.document.language } : undefined,
    ),
    ...(proof && { proof }),
    guides: dossiers.slice(0, mostGuides).map(({ slug, title }) => ({ href: dossierPath(slug), title })),
    moreGuides: Math.max(0, dossiers.length - mostGuides),
    fixity: fixityCount(documents),
    coverage: coverageLine(documents, archive),
    events: events.map(({ event, own }) => ({
      id: event.id,
      ...(event.label && { label: event.label }),
      // A label tells events apart, and the place says which one it is.
      name: (event.label && event.place) ?? event.name,
      href: authorityPath('events', event.id),
      line: [formatEdtf(event.date), !event.label && event.place, event.note].filter(Boolean).join(' · '),
      rows: own.map((document) => rowOf(document, event)),
    })),
    others: others.map((document) => rowOf(document)),
    more: documents.length - strips.length,
    legend: stripLegend(strips),
    ...(scale && scale.bars > 1 && { scale }),
    quotes: sections.has('quotes') ? homeQuotes(archive, proof).map((said) => entryOf(said)) : [],
    ...(claim && { claim }),
    lacks: homeLacks(archive),
    ...(topics && { topics }),
    sections,
  };
}

function scaleOf(documents: readonly DocumentSummary[]): HomePage['scale'] {
  const words = documents.map(({ counts }) => counts.words).toSorted((a, b) => a - b);
  const [least, most] = [words[0], words.at(-1)];
  return least === undefined || most === undefined ? undefined : { bars: words.length, most, least };
}

/** In hundredths of the longest. A bar that is narrower can't be seen. */
const shareOf = ({ counts }: DocumentSummary, most: number): number =>
  Math.max(1.5, Math.round((counts.words / most) * 1000) / 10);

interface Chosen {
  events: { event: Event; own: DocumentSummary[] }[];
  others: DocumentSummary[];
}

function chooseDocuments(archive: Archive): Chosen {
  const { settings, documents } = archive;
  const events = settings.lead.flatMap((id) => {
    const event = archive.entry('events', id);
    if (!event) return [];
    return [
      {
        event,
        own: nearestTo(
          event,
          documents.filter((document) => document.event === id),
        ),
      },
    ];
  });
  const shown = new Set(events.flatMap(({ own }) => own));
  const placed = new Set(events.map(({ event }) => event.id));
  const others = documents.filter((document) => !shown.has(document) && !placed.has(document.event ?? ''));
  return { events, others: others.slice(0, longestList) };
}

/** Of many documents those that are nearest to the event in time, in the order of the archive. */
function nearestTo(event: Event, documents: readonly DocumentSummary[]): DocumentSummary[] {
  const distance = (document: DocumentSummary) => daysApart(document, event);
  const nearest = documents.toSorted((a, b) => compareNumbers(distance(a), distance(b))).slice(0, longestList);
  return documents.filter((document) => nearest.includes(document));
}

// What has no date is infinitely far away, and two of these are no further apart.
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

function coverageLine(documents: readonly DocumentSummary[], archive: Archive): string {
  const { documents: count, words, turns } = coverage(documents);
  const direct = countDirect(archive);
  const held = [count, words, ...(turns ? [turns] : []), ...(direct > 0 ? [counted.directQuotations(direct)] : [])];
  const partial = documents.filter(({ rights }) => rights.publish !== 'full').length;
  return `${held.join(', ')}.${partial > 0 ? ` ${homeWords.notInFull(counted.documents(partial))}` : ''}`;
}

/** A headline's quotation only shortens one of the text. */
const countDirect = ({ texts }: Archive): number =>
  [...texts.values()].reduce(
    (sum, { quotes }) => sum + quotes.filter(({ mode, shortens }) => mode === 'direct' && !shortens).length,
    0,
  );
