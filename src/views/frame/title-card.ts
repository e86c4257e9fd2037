import type { Event, Person } from '../../record/authority.ts';
import type { Document, DocumentSummary } from '../../record/document.ts';
import type { TitleCard } from '../../record/title-card.ts';
import { cardWords as words } from '#words/frame-descriptions.ts';
import { authorityCounts } from '../authorities/authority-page.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { cardFace } from './card-face.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { coverage } from '../../parts/coverage.ts';
import { documentLabel } from '../../parts/documents/document-label.ts';
import { documentRow } from '../../parts/documents/document-row.ts';
import { ownDocuments } from '../events/event-page.ts';
import { eventPassages } from '../../parts/events/event-passages.ts';
import { relationToEvent } from '../../parts/documents/event-relation.ts';
import { drawStrip, type StripMark } from '../../parts/strip.ts';
import { counted } from '#words/parts/counts.ts';

/** As many documents as a card has room for. */
const mostStrips = 5;
/** Cards that are drawn although no address of the site is known. */
const mostUnasked = 500;

/**
 * Whether pages have title cards: in every archive whose address is known, since most sites show pictures only by a whole address;
 * else where drawing them takes no time to speak of.
 */
export const hasTitleCards = (archive: Archive): boolean => archive.ask(titleCardsAreDrawn);

const titleCardsAreDrawn = question(
  'title-cards',
  ({ settings, authorities, documents }) =>
    settings.site !== undefined ||
    documents.length + authorities.people.length + authorities.events.length <= mostUnasked,
);

export function documentCard(document: Document, archive: Archive): TitleCard {
  const { blocks, quotes } = document;
  const strip = drawStrip(blocks, quotes);
  const row = documentRow(document, archive, strip);
  const event = archive.entry('events', document.event);
  const relation = event && relationToEvent(document, event);
  return {
    label: row.kind,
    title: row.title.text,
    supplied: row.title.supplied,
    lines: [plainSpaces(row.line), ...(event ? [[event.name, relation].filter(Boolean).join(', ')] : [])],
    ...(document.textState?.value === 'altered' && { state: words.altered }),
    strips: strip ? [{ strip }] : [],
    foot: strip ? words.drawn(strip.ticks !== '') : '',
    ...ofArchive(archive),
  };
}

export function personCard({ id, name }: Person, archive: Archive): TitleCard {
  const named = drawNaming(archive.mentioned.get(id), archive, (document) =>
    document.mentions.filter(({ entity }) => entity === id),
  );
  return {
    label: words.person,
    title: name,
    supplied: false,
    lines: [authorityCounts(id, archive).line],
    strips: named.strips,
    foot: describeNamed(named, words.namedPerson),
    ...ofArchive(archive),
  };
}

/** An event's own documents, or those that tell of it where there are none. */
export function eventCard(event: Event, archive: Archive): TitleCard {
  const own = ownDocuments(event, archive);
  const passages = eventPassages(event, archive);
  const shown =
    own.length > 0
      ? { strips: drawStrips(own.slice(0, mostStrips), archive, () => []), more: countMore(own.length - mostStrips) }
      : drawNaming(passages, archive, ({ id }) => (passages.get(id) ?? []).map((block) => ({ block })));
  const place = archive.entry('places', event.at)?.name ?? event.place;
  const basis = event.basis === 'stated' ? '' : ` (${event.basis})`;
  return {
    label: words.event,
    title: event.name,
    supplied: false,
    lines: [`${formatEdtf(event.date)}${basis}${place ? ` · ${place}` : ''}`],
    strips: shown.strips,
    foot: own.length > 0 ? words.own(shown.more) : describeNamed(shown, words.named),
    ...ofArchive(archive),
  };
}

/** The archive as a whole, with the first documents of the events that lead, or of all. */
export function archiveCard(archive: Archive): TitleCard {
  const { settings, documents } = archive;
  const leading = documents.filter(({ event }) => event !== undefined && settings.lead.includes(event));
  const strips = drawStrips((leading.length > 0 ? leading : documents).slice(0, mostStrips), archive, () => []);
  const { documents: count, dates } = coverage(documents);
  return {
    label: words.archive,
    title: settings.headline ?? settings.title,
    supplied: false,
    lines: [[count, dates].filter(Boolean).join(', ')],
    strips,
    foot: strips.length > 0 ? words.held(countMore(documents.length - strips.length)) : '',
    ...ofArchive(archive),
  };
}

interface Naming {
  strips: TitleCard['strips'];
  more: string | undefined;
}

/** The documents that name something in most passages, with the places where they do. */
function drawNaming(
  passages: ReadonlyMap<string, readonly string[]> | undefined,
  archive: Archive,
  marksOf: (document: Document) => StripMark[],
): Naming {
  const named = [...(passages ?? [])].sort(([, a], [, b]) => b.length - a.length);
  const most = named.slice(0, mostStrips).flatMap(([document]) => archive.document(document) ?? []);
  return { strips: drawStrips(most, archive, marksOf), more: countMore(named.length - mostStrips) };
}

function describeNamed({ strips, more }: Naming, describe: (more: string | undefined) => string): string {
  if (strips.length === 0) return '';
  return strips.some(({ strip }) => strip.marks !== '') ? describe(more) : words.namedBeside(more);
}

function drawStrips(
  documents: readonly DocumentSummary[],
  archive: Archive,
  marksOf: (document: Document) => StripMark[],
): TitleCard['strips'] {
  return documents.flatMap((summary) => {
    const document = archive.record(summary.id);
    const strip = drawStrip(document.blocks, [], marksOf(document));
    const { short, altered } = documentLabel(summary);
    return strip ? [{ label: altered ? `${short.text} (${words.altered})` : short.text, strip }] : [];
  });
}

const countMore = (more: number) => (more > 0 ? counted.documents(more) : undefined);

/** What all its cards have. */
const ofArchive = ({ settings: { title, face } }: Archive) => ({
  archive: title,
  ...(face && { face: cardFace(face) }),
});

/** Lines of cards break nowhere. */
const plainSpaces = (line: string) => line.replaceAll('\u00a0', ' ');
