import {
  contributorRoleSchema,
  type Contributor,
  type DocumentSummary,
  type Occurred,
  type StatableField,
} from '../../record/document.ts';
import { isSigned } from '../../record/document-kinds.ts';
import type { Basis, Sourced } from '../../record/sourced.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../edtf-date.ts';
import { evidenceLinks, type EvidenceLink } from '../evidence-links.ts';
import { dateWords, type ClockTime } from '#words/parts/dates.ts';
import { documentWords } from '#words/documents.ts';
import { factWords as words } from '#words/parts/facts.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { isRead, openLanguage, primaryOf } from '../../record/language.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { languageName } from '#words/parts/language-names.ts';
import { whyMissing } from '../missing-value.ts';
import { publisherOf } from './publisher-of.ts';
import { dayOf } from '../../record/day-of.ts';

/** One line of what is known about a document, and how it is known. */
export interface Fact {
  label: string;
  /** Absent where nobody stated, inferred or supplied it. */
  value?: string;
  /** Where the value is an address. */
  href?: string;
  /** What the page says in its place. */
  missing?: string;
  /** BCP 47, of a value in the document's words; absent where it is the interface's. */
  language?: string;
  basis?: Basis;
  evidence: EvidenceLink[];
  note?: string;
}

/** The facts under a title. A day, an author and a publisher are always there, even as “none found”. */
export function documentFacts(document: DocumentSummary, archive: Archive): Fact[] {
  const fact = makeFact(document, archive);
  const publisher = publisherOf(document, archive);
  const { kind, title, published, modified, terms, textState } = document;
  return [
    ...dateFacts(document, fact),
    ...(published ? [fact(words.published, formatInstant(published))] : []),
    ...(modified && modified.slice(0, 16) !== published?.slice(0, 16)
      ? [fact(words.modified, formatInstant(modified))]
      : []),
    ...contributorFacts(document, fact),
    fact(words.publisher, publisher?.value, publisher, 'publisher'),
    ...(terms ? [fact(words.terms, terms.value, terms)] : []),
    ...(title.basis === 'inferred'
      ? [{ ...fact(words.title, title.value, title), ...foreignLanguage(document.language.value) }]
      : []),
    ...(kind && kind.basis !== 'stated' ? [fact(words.kind, kindName(kind.value), kind)] : []),
    ...(kind ? [] : [fact(words.kind, undefined)]),
    ...languageFacts(document, archive, fact),
    ...(textState?.value === 'verbatim' ? [fact(words.text, words.verbatim, textState)] : []),
  ];
}

type MakeFact = (
  label: string,
  value: string | undefined,
  sourced?: Partial<Sourced<unknown>>,
  field?: StatableField,
) => Fact;

/** With `field`, the fact says of what is missing whether the editor looked for it. */
function makeFact(document: DocumentSummary, archive: Archive): MakeFact {
  return (label, value, sourced, field) => {
    const missing = whyMissing(document, field);
    const isLookedFor = missing === 'notStated';
    const note = [sourced?.note, value !== undefined && isLookedFor && words.notInSource].filter(Boolean).join(' ');
    return {
      label,
      evidence: evidenceLinks(sourced?.evidence, document.id, archive),
      ...(value === undefined
        ? { missing: isLookedFor ? words.notStated : documentWords.missing[missing] }
        : { value }),
      ...(sourced?.basis && { basis: sourced.basis }),
      ...(note && { note }),
    };
  };
}

/** Told where it is not the archive's own for certain, with what that keeps from being read. */
function languageFacts({ language }: DocumentSummary, { settings }: Archive, fact: MakeFact): Fact[] {
  const { value, note } = language;
  const isOwn = primaryOf(value) === primaryOf(settings.languages[0] ?? interfaceLanguage);
  if (isOwn && isRead(value) && note !== openLanguage) return [];
  const unread = !isRead(value) && words.unread(languageName(value));
  const notes = [note, unread].filter(Boolean).join(' ');
  return [fact(words.language, languageName(value), { ...language, ...(notes && { note: notes }) })];
}

/** When it was held, and its own day where that is another one. A day that stands there already, with its hour, is not said twice. */
function dateFacts(document: DocumentSummary, fact: MakeFact): Fact[] {
  const { date, occurred, published } = document;
  const isSaid = date
    ? date.value === occurred?.date || (date.basis === 'stated' && published?.startsWith(date.value))
    : dayOf(document) !== undefined;
  return [
    ...(occurred ? [fact(words.held, formatOccurred(occurred), describeSupplied(occurred))] : []),
    ...(isSaid ? [] : [fact(words.date, date && formatEdtf(date.value), date, 'date')]),
  ];
}

/** Which of it the editor says, and why. */
export function describeSupplied({ supplied }: Occurred): Partial<Omit<Sourced<unknown>, 'value'>> {
  if (!supplied) return {};
  const { fields, reason, evidence } = supplied;
  return {
    basis: evidence ? 'inferred' : 'supplied',
    note: words.heldSupplied(
      fields.map((field) => words.heldFields[field]),
      reason,
    ),
    ...(evidence && { evidence }),
  };
}

/** Where credits name who reported it, they are what is known of its authors. */
function contributorFacts(document: DocumentSummary, fact: MakeFact): Fact[] {
  const { contributors, kind } = document;
  const has = (role: Contributor['role']) => contributors.some((contributor) => contributor.role === role);
  const lacksAuthor = !has('author') && isSigned(kind);
  const facts = contributorRoleSchema.options.flatMap((role) => {
    const people = contributors.filter((contributor) => contributor.role === role);
    if (people.length === 0) return [];
    const bases = new Set(people.map(({ basis }) => basis));
    // Names of different bases can't share one line's basis.
    const lines = bases.size === 1 ? [people] : people.map((person) => [person]);
    return lines.map((line) =>
      fact(words.contributors[role], joinNames(line), {
        ...line[0],
        evidence: line.flatMap(({ evidence }) => evidence ?? []),
        ...(role === 'reporter' && lacksAuthor && { note: words.creditsOnly[whyMissing(document, 'author')] }),
      }),
    );
  });
  return lacksAuthor && !has('reporter') ? [fact(words.author, undefined, undefined, 'author'), ...facts] : facts;
}

const joinNames = (people: readonly Contributor[]): string =>
  people.map(({ name, place }) => (place ? words.nameIn(name, place) : name)).join(', ');

export const kindName = documentWords.kind;

/** `5 May 1999, 3:45–4:13 p.m. EST, by teleconference` */
export function formatOccurred({ date, start, end, timezone, medium, place }: Occurred): string {
  const time = start && [formatTimes(start, end), timezone].filter(Boolean).join(' ');
  const how = medium && dateWords.held(medium);
  return [date && formatEdtf(date), time, how, place].filter(Boolean).join(', ');
}

const formatTimes = (start: string, end: string | undefined): string =>
  dateWords.times(parseClock(start), end === undefined ? undefined : parseClock(end));

function parseClock(time: string): ClockTime {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { hours, minutes };
}

/** The day and time as the metadata have them, in their own time zone. */
export function formatInstant(instant: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(instant);
  if (!match) return instant;
  const [, day = '', hours, minutes, offset] = match;
  if (hours === undefined) return formatEdtf(day);
  return dateWords.instant(formatEdtf(day), { hours: Number(hours), minutes: Number(minutes) }, offset);
}
