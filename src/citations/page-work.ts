import type { Archive } from '../archive/archive.ts';
import { documentFileLinks, documentMediaTypes, type DocumentFormat } from '../parts/documents/document-files.ts';
import { documentNode } from '../parts/structured-data/document-data.ts';
import type { PageWork, WorkLink } from '../parts/structured-data/page-work.ts';
import { documentPath, recordPath } from '../paths.ts';
import type { DocumentSummary } from '../record/document.ts';
import { fileFormat } from '../record-formats.ts';
import { citedDocument, type CitedDocument } from './cited-document.ts';

/** Zotero’s kinds of items. By itself it takes all pages for web pages, and Dublin Core’s type for what it prints of them. */
const types: Record<CitedDocument['type'], string> = { 'article-newspaper': 'newspaperArticle', webpage: 'webpage' };

const relations: Record<DocumentFormat, WorkLink['rel']> = { txt: 'item alternate', json: 'describedby alternate' };

/**
 * For all pages that show a document: it, its source, its citations.
 * @param isLanding true for the first of them, which alone says where its other forms are
 */
export function pageWork(document: DocumentSummary, archive: Archive, isLanding = false): PageWork {
  const cited = citedDocument(document, archive);
  return {
    fields: fieldsOf(cited, document.rights.statement),
    // As all that machines are told of addresses, where the site's own is known.
    links: isLanding && archive.settings.site !== undefined ? linksOf(document, archive) : [],
    ...(document.published !== undefined && { published: document.published }),
    hasPublisher: cited.publisher !== undefined,
  };
}

function fieldsOf({ title, type, genre, authors, date, publisher, language }: CitedDocument, rights: string) {
  // Groups and roles have no given name and surname, and would be cut into both.
  const people = authors.flatMap((name) => ('family' in name ? [name] : []));
  const creators = people.map(({ family, given, suffix }) => [family, given, suffix].filter(Boolean).join(', '));
  const fields: [string, string | undefined][] = [
    ['DC.title', title],
    ...creators.map((name): [string, string] => ['DC.creator', name]),
    ['DC.type', genre],
    ['z.itemType', types[type]],
    ['DC.date', dateInFields(date)],
    ['DC.publisher', publisher],
    ['prism.publicationName', publisher],
    ['DC.language', language],
    ['DC.rights', rights],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined);
}

/**
 * A day, a month or a year as ISO 8601, and in words what is more or less than that. Where none is known it says so as citations do: a
 * reader of these fields would take the first date in the text.
 */
function dateInFields(date: CitedDocument['date']): string {
  if (!date) return 'n.d.';
  const [parts, ...more] = date.parts ?? [];
  if (!parts || more.length > 0) return date.said ?? String(date.year);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Signposting: what is cited, what it is, what describes it, on what terms it can be used, and its words. */
function linksOf(document: DocumentSummary, archive: Archive): WorkLink[] {
  const { id, rights } = document;
  const files = documentFileLinks(id, archive).filter(({ isOwn }) => isOwn);
  return [
    { rel: 'cite-as', href: documentPath(id) },
    { rel: 'type', href: `https://schema.org/${documentNode(document, archive)['@type']}` },
    { rel: 'describedby', href: recordPath(id, fileFormat), type: 'application/vnd.citationstyles.csl+json' },
    ...(rights.license === undefined ? [] : [{ rel: 'license' as const, href: rights.license }]),
    ...files.map(({ format, href }): WorkLink => ({ rel: relations[format], href, type: documentMediaTypes[format] })),
  ];
}
