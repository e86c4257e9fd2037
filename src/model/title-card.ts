import type { Event, Person } from '../schema/authority.ts';
import type { Document, DocumentSummary } from '../schema/document.ts';
import type { TitleCard } from '../schema/title-card.ts';
import { cardWords as words } from '../words/title-cards.ts';
import { authorityCounts } from './authority-page.ts';
import { findDocument, findEvent, type Catalogue } from './catalogue.ts';
import type { Concordance } from './concordance.ts';
import { coverage } from './coverage.ts';
import { documentLabel } from './document-label.ts';
import { documentRow } from './document-row.ts';
import { formatEdtf } from './edtf-date.ts';
import { ownDocuments } from './event-page.ts';
import { eventPassages } from './event-passages.ts';
import { relationToEvent } from './event-relation.ts';
import { drawStrip, type StripMark } from './strip.ts';
import { counted } from '../words/counts.ts';
import { dayOf } from '../schema/day-of.ts';

/** Reads a document as published. */
type ReadDocument = (id: string) => Promise<Document>;

/** As many documents as a card has room for. */
const mostStrips = 5;
/** Cards that are drawn although no address of the site is known. */
const mostUnasked = 500;

/**
 * Whether pages have title cards: in every archive whose address is known, since most sites show pictures only by a whole address;
 * else where drawing them takes no time to speak of.
 */
export function hasTitleCards({ archive, authorities, documents }: Catalogue): boolean {
  return (
    archive.site !== undefined ||
    documents.length + authorities.people.length + authorities.events.length <= mostUnasked
  );
}

export function documentCard(document: Document, catalogue: Catalogue): TitleCard {
  const { blocks, quotes } = document;
  const strip = drawStrip(blocks, quotes);
  const row = documentRow(document, catalogue, strip);
  const event = findEvent(catalogue, document.event);
  const when = dayOf(document)?.value;
  const relation = event && when ? relationToEvent(when, event.date) : undefined;
  return {
    label: row.kind,
    title: row.title,
    supplied: row.supplied,
    lines: [plainSpaces(row.line), ...(event ? [[event.name, relation].filter(Boolean).join(', ')] : [])],
    ...(row.altered && { state: words.altered }),
    strips: strip ? [{ strip }] : [],
    foot: strip ? words.drawn(strip.ticks !== '') : '',
    archive: catalogue.archive.title,
  };
}

export async function personCard(
  { id, name }: Person,
  catalogue: Catalogue,
  concordance: Concordance,
  read: ReadDocument,
): Promise<TitleCard> {
  const named = await drawNaming(concordance.mentioned.get(id), catalogue, read, (document) =>
    document.mentions.filter(({ entity }) => entity === id),
  );
  return {
    label: words.person,
    title: name,
    supplied: false,
    lines: [authorityCounts(id, concordance).line],
    strips: named.strips,
    foot: describeNamed(named, words.namedPerson),
    archive: catalogue.archive.title,
  };
}

/** An event's own documents, or those that tell of it where there are none. */
export async function eventCard(
  event: Event,
  catalogue: Catalogue,
  concordance: Concordance,
  read: ReadDocument,
): Promise<TitleCard> {
  const own = ownDocuments(event, catalogue);
  const passages = eventPassages(event, concordance);
  const shown =
    own.length > 0
      ? { strips: await drawStrips(own.slice(0, mostStrips), read, () => []), more: countMore(own.length - mostStrips) }
      : await drawNaming(passages, catalogue, read, ({ id }) => (passages.get(id) ?? []).map((block) => ({ block })));
  const place = catalogue.authorities.places.find(({ id }) => id === event.at)?.name ?? event.place;
  const basis = event.basis === 'stated' ? '' : ` (${event.basis})`;
  return {
    label: words.event,
    title: event.name,
    supplied: false,
    lines: [`${formatEdtf(event.date)}${basis}${place ? ` · ${place}` : ''}`],
    strips: shown.strips,
    foot: own.length > 0 ? words.own(shown.more) : describeNamed(shown, words.named),
    archive: catalogue.archive.title,
  };
}

/** The archive as a whole, with the first documents of the events that lead, or of all. */
export async function archiveCard(catalogue: Catalogue, read: ReadDocument): Promise<TitleCard> {
  const { archive, documents } = catalogue;
  const leading = documents.filter(({ event }) => event !== undefined && archive.lead.includes(event));
  const strips = await drawStrips((leading.length > 0 ? leading : documents).slice(0, mostStrips), read, () => []);
  const { documents: count, dates } = coverage(documents);
  return {
    label: words.archive,
    title: archive.headline ?? archive.title,
    supplied: false,
    lines: [[count, dates].filter(Boolean).join(', ')],
    strips,
    foot: strips.length > 0 ? words.held(countMore(documents.length - strips.length)) : '',
    archive: archive.title,
  };
}

interface Naming {
  strips: TitleCard['strips'];
  more: string | undefined;
}

/** The documents that name something in most passages, with the places where they do. */
async function drawNaming(
  passages: ReadonlyMap<string, readonly string[]> | undefined,
  catalogue: Catalogue,
  read: ReadDocument,
  marksOf: (document: Document) => StripMark[],
): Promise<Naming> {
  const named = [...(passages ?? [])].sort(([, a], [, b]) => b.length - a.length);
  const most = named.slice(0, mostStrips).flatMap(([document]) => findDocument(catalogue, document) ?? []);
  return { strips: await drawStrips(most, read, marksOf), more: countMore(named.length - mostStrips) };
}

function describeNamed({ strips, more }: Naming, describe: (more: string | undefined) => string): string {
  if (strips.length === 0) return '';
  return strips.some(({ strip }) => strip.marks !== '') ? describe(more) : words.namedBeside(more);
}

async function drawStrips(
  documents: readonly DocumentSummary[],
  read: ReadDocument,
  marksOf: (document: Document) => StripMark[],
): Promise<TitleCard['strips']> {
  const strips: TitleCard['strips'] = [];
  // One after another, so that no more than one whole record is in memory.
  for (const summary of documents) {
    const document = await read(summary.id);
    const strip = drawStrip(document.blocks, [], marksOf(document));
    const { short, altered } = documentLabel(summary);
    if (strip) strips.push({ label: altered ? `${short} (${words.altered})` : short, strip });
  }
  return strips;
}

const countMore = (more: number) => (more > 0 ? counted.documents(more) : undefined);

/** Lines of cards break nowhere. */
const plainSpaces = (line: string) => line.replaceAll('\u00a0', ' ');
