import type { Archive } from '../archive/archive.ts';
import { formatEdtf } from '../parts/edtf-date.ts';
import { documentPath, siteRoot } from '../paths.ts';
import type { Contributor, DocumentSummary } from '../record/document.ts';
import { hasKindTrait, isSigned, type Kind } from '../record/document-kinds.ts';
import { citeWords as words } from '#words/cite.ts';
import { citedDate, type CitedDate } from './cited-date.ts';
import { citedName, type CitedName } from './credited-names.ts';
import { titleOf } from '../archive/title-of.ts';
import { citedDayOf } from '../record/day-of.ts';
import { publisherOf } from '../parts/documents/publisher-of.ts';
import { whyMissing } from '../parts/missing-value.ts';

/** What every form of a document's citation is made of. */
export interface CitedDocument {
  id: string;
  title: string;
  /** True where the title is the archive's: a description, neither quoted nor set in italics. */
  supplied: boolean;
  shortTitle?: string;
  type: 'article-newspaper' | 'webpage';
  /** True for a piece of something, such as a newspaper: its title is quoted also where it is not known of what. */
  isPiece: boolean;
  /** `Transcript`, `Op-ed`: what the type does not say. */
  genre?: string;
  authors: CitedName[];
  editors: CitedName[];
  translators: CitedName[];
  publisher?: string;
  date?: CitedDate;
  /** The day on which its words were said, `YYYY-MM-DD`. */
  held?: string;
  /** Where the document was first published; else its page here, where the site's address is known. */
  url?: string;
  /** The archive's name, where no other place is known at which the document could be read. */
  archive?: string;
  language: string;
  /** What a quotation from it must not be without: the terms, the state of the copy. */
  conditions: string[];
  /** How the archive came by what is cited, and what is not known. */
  basis: string[];
}

const types: Record<Kind, CitedDocument['type']> = {
  article: 'article-newspaper',
  'op-ed': 'article-newspaper',
  editorial: 'article-newspaper',
  letter: 'webpage',
  explainer: 'webpage',
  'press-release': 'webpage',
  statement: 'webpage',
  speech: 'webpage',
  interview: 'webpage',
  hearing: 'webpage',
  'press-conference': 'webpage',
  transcript: 'webpage',
};

export function citedDocument(document: DocumentSummary, archive: Archive): CitedDocument {
  const { id, kind, title, shortTitle, occurred, originalUrl, language, contributors } = document;
  const { settings } = archive;
  const publisher = publisherOf(document, archive);
  const shown = titleOf(document);
  const when = citedDate(citedDayOf(document));
  const genre = kind && words.genre(kind.value);
  const inRole = (role: Contributor['role']) =>
    contributors.filter((one) => one.role === role).map((one) => citedName(one, archive));
  const url = originalUrl ?? (settings.site && new URL(documentPath(id).slice(1), siteRoot(settings.site)).href);
  return {
    id,
    title: shown.text,
    supplied: shown.supplied,
    type: kind ? types[kind.value] : 'webpage',
    isPiece: !hasKindTrait(kind, 'spoken'),
    authors: inRole('author'),
    editors: inRole('editor'),
    translators: inRole('translator'),
    language: language.value,
    conditions: conditionsOf(document),
    basis: basisOf(document, publisher),
    ...(shortTitle !== undefined && title.value.startsWith(shortTitle) && { shortTitle }),
    ...(genre !== undefined && { genre }),
    ...(publisher && { publisher: publisher.value }),
    ...(when && { date: when }),
    ...(occurred?.date !== undefined && { held: occurred.date }),
    ...(url !== undefined && { url }),
    ...(originalUrl === undefined && { archive: settings.title }),
  };
}

function conditionsOf({ textState, terms }: DocumentSummary): string[] {
  return [
    ...(textState?.value === 'altered' ? [sentence(words.altered(textState.note))] : []),
    ...(terms ? [sentence(words.terms(terms.value))] : []),
  ];
}

function basisOf(document: DocumentSummary, publisher: ReturnType<typeof publisherOf>): string[] {
  return [
    titleOf(document).supplied && words.titleSupplied,
    authorNote(document),
    publisher === undefined && words.missingPublisher[whyMissing(document, 'publisher')],
    publisher !== undefined && publisher.basis !== 'stated' && words.publisherBy(publisher.basis),
    ...dateNotes(document),
  ].filter((note) => typeof note === 'string');
}

/** Nobody writes what is spoken, and releases and statements are their publisher’s. */
function authorNote(document: DocumentSummary): string | undefined {
  const { contributors, kind } = document;
  const author = contributors.find(({ role }) => role === 'author');
  if (author) return author.basis === 'stated' ? undefined : words.authorBy(author.basis);
  if (!isSigned(kind)) return undefined;
  const reporters = contributors.filter(({ role }) => role === 'reporter').map(({ name }) => name);
  const missing = words.missingAuthor[whyMissing(document, 'author')];
  return missing !== undefined && reporters.length > 0
    ? `${words.reporters(reporters.join(', '))} ${missing}`
    : missing;
}

function dateNotes(document: DocumentSummary): (string | undefined)[] {
  const day = citedDayOf(document);
  const held = document.occurred?.date;
  if (!day) return [words.missingDate[whyMissing(document, 'date')]];
  return [
    day.of === 'held' ? words.dateHeld : undefined,
    day.basis !== 'stated' && document.notStated?.includes('date') ? words.missingDate.notStated : undefined,
    day.basis === 'stated' ? undefined : sentence(words.dateBy(day.basis, day.note)),
    day.of === 'document' && held !== undefined && held !== day.value ? words.heldOn(formatEdtf(held)) : undefined,
  ];
}

const sentence = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);
