import { authorityPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Basis } from '../../record/sourced.ts';
import { eventWords as words } from '#words/events.ts';
import { question } from '../../archive/question.ts';
import { neighbourNames, type NameGroup } from '../../parts/authorities/authority-names.ts';
import { sameAsLinks, type SameAsLink } from '../../parts/authorities/same-as-links.ts';
import { speakersOf, type Speakers } from '../../parts/authorities/authority-speakers.ts';
import type { Archive } from '../../archive/archive.ts';
import { parseEdtf } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentRow, stripOf, type DocumentRow, type StripOf } from '../../parts/documents/document-row.ts';
import { linkedEvents, type LinkedEvents } from '../../parts/events/event-links.ts';
import { participantsOf, type Participants } from '../../parts/events/event-people.ts';
import { eventPassages, togetherWithEvents } from '../../parts/events/event-passages.ts';
import { sideOf, type Side } from '../../archive/side-of.ts';
import { evidenceLinks, type EvidenceLink } from '../../parts/evidence-links.ts';
import { eventStatements, type EventStatements } from './event-statements.ts';
import { quoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { showPassages, type PassagesOfDocument } from './event-words.ts';

/** All that an event's page shows. */
export interface EventPage {
  name: string;
  date: string;
  /** What kind of date it is, where that is not plain: one day that is not known, or a stretch of days. */
  dateNote?: string;
  basis: Basis;
  note?: string;
  evidence: EvidenceLink[];
  place?: { name: string; href?: string };
  /** Who took part, where that is said. */
  participants?: Participants;
  /** Where others keep the same. */
  sameAs: SameAsLink[];
  linked: LinkedEvents;
  /** Its own documents, by where they stand in time; sides without any are left out. */
  documents: { title: string; rows: DocumentRow[] }[];
  /** Nothing where its documents have none. */
  statements?: EventStatements;
  passages: PassagesOfDocument[];
  /** Who speaks of it, where the archive knows. */
  speakers?: Speakers;
  /** Who and what is named in these passages. That they took part is not claimed. */
  together: NameGroup[];
  /** A sentence each. */
  lacking: string[];
}

const sides: [Side, string][] = [
  ['before', words.before],
  ['during', words.during],
  ['after', words.after],
  ['open', words.open],
];

export function eventPage(event: Event, archive: Archive, stripOf: StripOf): EventPage {
  const own = ownDocuments(event, archive);
  const passages = eventPassages(event, archive);
  const graph = togetherWithEvents(archive);
  const speakers = speakersOf(event.id, archive);
  const statements = eventStatements(event, own, archive, quoteEntryMaker(archive));
  const documents = groupDocuments(event, own, archive, stripOf);
  const participants = participantsOf(event, archive);
  const dateNote = describeDate(event.date);
  const told = showPassages(event, passages, archive);
  return {
    name: event.name,
    date: formatEdtf(event.date),
    ...(dateNote && { dateNote }),
    basis: event.basis,
    ...(event.note && { note: event.note }),
    evidence: evidenceLinks(event.evidence, '', archive),
    ...placeOf(event, archive),
    ...(participants && { participants }),
    sameAs: sameAsLinks(event),
    linked: linkedEvents(event, archive.authorities.events),
    documents,
    ...(statements && { statements }),
    passages: told,
    ...(speakers && { speakers }),
    together: neighbourNames(event.id, [graph, graph], archive),
    lacking: tellLacking(event, own, told.length > 0, archive),
  };
}

/** @throws Error where there is no event of that id */
export function pageOfEvent(id: string, archive: Archive): EventPage {
  const page = archive.ask(madeOfEvent, id);
  if (page) return page;
  throw new Error(`The archive has no event "${id}".`);
}

const madeOfEvent = question('event-page', (archive, id: string): EventPage | undefined => {
  const event = archive.entry('events', id);
  return event && eventPage(event, archive, stripOf(archive));
});

/** The documents whose cards name the event. */
export const ownDocuments = ({ id }: Event, { documents }: Archive): DocumentSummary[] =>
  documents.filter(({ event }) => event === id);

function groupDocuments(
  event: Event,
  own: readonly DocumentSummary[],
  archive: Archive,
  stripOf: StripOf,
): EventPage['documents'] {
  const bySide = Map.groupBy(own, (document) => sideOf(document, event));
  const { earliest, latest } = parseEdtf(event.date) ?? {};
  return sides.flatMap(([side, title]) => {
    const documents = bySide.get(side);
    if (!documents) return [];
    const rows = documents.map((document) => documentRow(document, archive, stripOf(document.id), event));
    return [{ title: side === 'during' && earliest === latest ? words.onTheDay : title, rows }];
  });
}

function describeDate(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed) return undefined;
  if (parsed.kind === 'set') return words.oneUnknownDay;
  if (parsed.kind === 'single' && parsed.earliest !== parsed.latest) return words.dayUnknown;
  return undefined;
}

function placeOf({ place, at }: Event, archive: Archive): Pick<EventPage, 'place'> {
  const known = archive.entry('places', at);
  const name = known?.name ?? place;
  return name === undefined ? {} : { place: { name, ...(known && { href: authorityPath('places', known.id) }) } };
}

/** What a reader might look for and will not find. */
function tellLacking(event: Event, own: readonly DocumentSummary[], told: boolean, { settings }: Archive): string[] {
  if (own.length === 0) return [told ? words.noDocument : words.nowhere];
  const unsaid = event.participants ? [] : [words.noParticipants];
  const found = new Set(own.map((document) => sideOf(document, event)));
  const missing = lackingSides.flatMap(([side, name]) => (found.has(side) ? [] : [words.noneFrom(name)]));
  const notHeld = settings.lead.includes(event.id) && settings.notHeld.length > 0;
  return [...missing, ...unsaid, ...(notHeld ? [words.notHeld(settings.notHeld)] : [])];
}

const lackingSides: [Side, string][] = [
  ['before', words.beforeIt],
  ['during', words.itsTime],
  ['after', words.afterIt],
];
