import { authorityPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { counted, counted as numberOf } from '../../words/parts/counts.ts';
import { homeWords } from '../../words/home.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { coverage } from '../../parts/coverage.ts';
import { documentRow, type DocumentRow, type StripOf } from '../../parts/documents/document-row.ts';
import { daysApart } from '../../archive/side-of.ts';
import { homeClaim, type HomeClaim } from './home-claim.ts';
import { homeLacks, type HomeLack } from './home-lacks.ts';
import { homeQuotes } from './home-quotes.ts';
import { homeTimeline, type TimelineLine } from './home-timeline.ts';
import { homeTopics, type TopicMatrix } from '../../parts/topics/topic-matrix.ts';
import { quoteEntryMaker, type QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import type { Section, SectionId } from '../../parts/sections.ts';
import { stripLegend, type LegendEntry } from '../../parts/strip.ts';

export interface HomePage {
  title: string;
  headline: string;
  description: string;
  coverage: string;
  events: { id: string; label?: string; name: string; href: string; line: string; rows: DocumentRow[] }[];
  /** Documents of no event shown, or the first ones of an archive without events. */
  others: DocumentRow[];
  /** How many documents the home page leaves to the list. */
  more: number;
  legend: LegendEntry[];
  /** A few quotations in full, where quotations have pages to lead to. */
  quotes: QuoteEntry[];
  /** One thing followed from document to document, if the editor chose one. */
  claim?: HomeClaim;
  /** What a reader might look for and will not find. */
  lacks: HomeLack[];
  topics?: TopicMatrix;
  timeline: TimelineLine[];
  /** The sections that the page leads to, by their id. */
  sections: ReadonlyMap<SectionId, Section>;
}

/** How many documents a home page lists outside its events, and for each of them. */
const longestList = 12;

/** The ids of the documents that the home page shows. */
export function homeDocuments(archive: Archive): string[] {
  const { events, others } = chooseDocuments(archive);
  return [...events.flatMap(({ own }) => own), ...others].map(({ id }) => id);
}

export function homePage(archive: Archive, menu: readonly Section[], stripOf: StripOf): HomePage {
  const { settings, documents } = archive;
  const sections = new Map(menu.map((section) => [section.id, section]));
  const topics = homeTopics(archive, sections.has('topics'));
  const claim = homeClaim(archive);
  const { events, others } = chooseDocuments(archive);
  const strips = homeDocuments(archive).map(stripOf);
  const entryOf = quoteEntryMaker(archive);
  return {
    title: settings.title,
    headline: settings.headline ?? settings.title,
    description: settings.description,
    coverage: coverageLine(documents, archive),
    events: events.map(({ event, own }) => ({
      id: event.id,
      ...(event.label && { label: event.label }),
      // A label tells events apart, and the place says which one it is.
      name: (event.label && event.place) ?? event.name,
      href: authorityPath('events', event.id),
      line: [formatEdtf(event.date), !event.label && event.place, event.note].filter(Boolean).join(' · '),
      rows: own.map((document) => documentRow(document, archive, stripOf(document.id), event)),
    })),
    others: others.map((document) => documentRow(document, archive, stripOf(document.id))),
    more: documents.length - strips.length,
    legend: stripLegend(strips),
    quotes: sections.has('quotes') ? homeQuotes(archive).map((said) => entryOf(said)) : [],
    ...(claim && { claim }),
    lacks: homeLacks(archive),
    ...(topics && { topics }),
    timeline: homeTimeline(
      archive,
      events.flatMap(({ own }) => own),
    ),
    sections,
  };
}

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
  const parts = [...(turns ? [turns] : []), ...(direct > 0 ? [counted.directQuotations(direct)] : [])].join(', ');
  const partial = documents.filter(({ rights }) => rights.publish !== 'full').length;
  const held = homeWords.searches(`${count}, ${words}${parts ? `: ${parts}` : ''}`);
  return partial > 0 ? `${held} ${homeWords.notInFull(numberOf.documents(partial))}` : held;
}

/** A headline's quotation only shortens one of the text. */
const countDirect = ({ texts }: Archive): number =>
  [...texts.values()].reduce(
    (sum, { quotes }) => sum + quotes.filter(({ mode, shortens }) => mode === 'direct' && !shortens).length,
    0,
  );
