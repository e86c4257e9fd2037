import { organizationName, type Catalogue } from '../model/catalogue.ts';
import { bracketed } from '../model/bracketed.ts';
import { documentPath, siteRoot } from '../paths.ts';
import type { Contributor, DocumentSummary, Kind } from '../schema/document.ts';
import { citeWords as words } from '../words/cite.ts';
import { citedDate, type CitedDate } from './cited-date.ts';
import { citedName, type CitedName } from './credited-names.ts';

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
  /** `Transcript`, `Op-ed` */
  genre?: string;
  authors: CitedName[];
  editors: CitedName[];
  translators: CitedName[];
  publisher?: string;
  date?: CitedDate;
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
  explainer: 'webpage',
  transcript: 'webpage',
};

export function citedDocument(document: DocumentSummary, catalogue: Catalogue): CitedDocument {
  const { id, kind, title, shortTitle, publisher, date, originalUrl, language, contributors } = document;
  const { archive, authorities } = catalogue;
  const when = citedDate(date);
  const genre = kind && words.kinds[kind.value];
  const inRole = (role: Contributor['role']) =>
    contributors.filter((one) => one.role === role).map((one) => citedName(one, authorities.people));
  const url = originalUrl ?? (archive.site && new URL(documentPath(id).slice(1), siteRoot(archive.site)).href);
  return {
    id,
    title: bracketed(title.value, title.basis === 'supplied'),
    supplied: title.basis === 'supplied',
    type: kind ? types[kind.value] : 'webpage',
    isPiece: kind?.value !== 'transcript',
    authors: inRole('author'),
    editors: inRole('editor'),
    translators: inRole('translator'),
    language,
    conditions: conditionsOf(document),
    basis: basisOf(document, when),
    ...(shortTitle !== undefined && title.value.startsWith(shortTitle) && { shortTitle }),
    ...(genre !== undefined && { genre }),
    ...(publisher && { publisher: organizationName(catalogue, publisher.value) }),
    ...(when && { date: when }),
    ...(url !== undefined && { url }),
    ...(originalUrl === undefined && { archive: archive.title }),
  };
}

function conditionsOf({ textState, terms }: DocumentSummary): string[] {
  return [
    ...(textState?.value === 'altered' ? [sentence(words.altered(textState.note))] : []),
    ...(terms ? [sentence(words.terms(terms.value))] : []),
  ];
}

function basisOf(
  { title, date, publisher, contributors, kind, rights }: DocumentSummary,
  when: CitedDate | undefined,
): string[] {
  const author = contributors.find(({ role }) => role === 'author');
  // What is missing may be stated in what is not published.
  const isTold = rights.publish === 'full';
  const authorNote =
    author === undefined
      ? isTold && kind?.value !== 'transcript' && words.authorMissing
      : author.basis !== 'stated' && words.authorBy(author.basis);
  return [
    title.basis === 'supplied' && words.titleSupplied,
    authorNote,
    isTold && publisher === undefined && words.publisherMissing,
    publisher !== undefined && publisher.basis !== 'stated' && words.publisherBy(publisher.basis),
    isTold && when === undefined && words.dateMissing,
    when !== undefined && date && date.basis !== 'stated' && sentence(words.dateBy(date.basis, date.note)),
  ].filter((note) => typeof note === 'string');
}

const sentence = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);
