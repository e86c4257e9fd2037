import type { FeedFormat } from './feed-formats.ts';
import type { RecordFormat } from './record-formats.ts';
import type { AuthorityKind } from './record/authority.ts';
import { textDirective, type PlacedWords } from './text-fragment.ts';

/** What has a title card: these, and the archive as a whole. */
export type CardKind = 'documents' | 'people' | 'events' | 'archive';
/** The archive's own card. */
export const homeCard = { kind: 'archive', id: 'home' } as const;

/** The only place where an address is built. All are paths from the site's root, with a trailing slash for pages. */

/** The address of a site with one slash at its end: what paths without their first slash are joined to. */
export const siteRoot = (site: string) => site.replace(/(?<!\/)\/*$/, '/');
/** Data names no address from the root of the host: `people/jane-doe/`. */
export const belowRoot = (path: string): string => path.replace(/^\//, '');
export const homePath = () => '/';
export const documentsPath = () => '/documents/';
/** What documents are found by on the page of all: their titles, and whom and what they name. */
export const documentNamesPath = () => '/documents/names.json';
/**
 * A list in another order, or what of it has one value of a facet; without `by`, the list itself. Long ones continue on further
 * pages. `list` is the list's own address.
 */
export const listViewPath = (list: string, by?: { id: string; value?: string | undefined }, page = 1) =>
  `${list}${by ? `by/${by.id}/${by.value === undefined ? '' : `${by.value}/`}` : ''}${page === 1 ? '' : `page/${String(page)}/`}`;
export const documentPath = (id: string) => `/documents/${id}/`;
export const passagePath = (id: string, passage: string) => `/documents/${id}/#${passage}`;
export const sourcePath = (id: string) => `/documents/${id}/source/`;
/** How to cite the document, a passage (`t12`) or a quotation (`q3`) of it. */
export const citePath = (id: string, place?: string) =>
  `/documents/${id}/cite/${place === undefined ? '' : `#${place}`}`;
/** Its record for reference managers; which files there are, `recordFiles` tells. */
export const recordPath = (id: string, format: RecordFormat) => `/documents/${id}/cite/${id}.${format}`;
/** The same for each of its passages and quotations. */
export const passageRecordsPath = (id: string, format: RecordFormat) => `/documents/${id}/cite/passages.${format}`;
/** A correction in the source page's list, counted from 1. */
export const correctionPath = (id: string, number: number) => `${sourcePath(id)}#c${number}`;
/** The list of people, of organizations … */
export const authoritiesPath = (kind: AuthorityKind) => `/${kind}/`;
/** The page of one person, organization …; a long one continues on further pages. */
export const authorityPath = (kind: AuthorityKind, id: string, page = 1) =>
  page === 1 ? `/${kind}/${id}/` : `/${kind}/${id}/page/${String(page)}/`;
/** What a person said about a topic. */
export const spokenOnPath = (person: string, topic: string) => `/people/${person}/on/${topic}/`;
export const quotesPath = () => '/quotes/';
/** Part of the quotations: those of one speaker, one mode …; without `list`, all of them. A long list continues on further pages. */
export const quotesListPath = (list?: { facet: string; value: string }, page = 1) =>
  `/quotes/${list ? `${list.facet}/${list.value}/` : ''}${page === 1 ? '' : `page/${String(page)}/`}`;
/** All statements as data, for filters of what doesn't fit one page. */
export const statementsPath = () => '/quotes/statements.json';
/** A quotation's entry among all of them. */
export const quoteEntryPath = (anchor: string, page: number) => `${quotesListPath(undefined, page)}#${anchor}`;
/** A quotation where it stands in its document. */
export const quotePath = (document: string, quote: string) => `/documents/${document}/#${quote}`;
export const timelinePath = () => '/timeline/';
export const comparePath = () => '/compare/';
export const figuresPath = () => '/figures/';
/** The list in pages; the first is the list's own address. */
export const figuresPagePath = (page: number) => (page === 1 ? figuresPath() : `/figures/page/${String(page)}/`);
export const dossiersPath = () => '/dossiers/';
export const dossierPath = (slug: string) => `/dossiers/${slug}/`;
export const searchPath = () => '/search/';
/** What was found in the documents, and how sure it is. */
export const foundPath = () => '/found/';
export const aboutPath = () => '/about/';
/** How to take the archive along: kept by the browser, or as a file. */
export const offlinePath = () => '/offline/';
/** What a reader keeps; behind `#` a list of passages, which only the reader's browser reads. */
export const keptPath = () => '/passages/';
export const dataPath = () => '/data/';
/** A file of the data that can be downloaded: `citations.bib` */
export const dataFilePath = (name: string) => `/data/${name}`;
/** A table of all that is published, or the description of all tables: `statements.csv` */
export const tableFilePath = (name: string) => `/data/tables/${name}`;
/** A document's file as it was received, below the folder of all of them: `report.txt`. */
export const sourceFilePath = (name: string) => `/data/sources/${name}`;
/** The text that was extracted from it. */
export const extractedFilePath = (id: string) => `/data/extracted/${id}.txt`;
/** A document's passages and statements as annotations of its source. */
export const annotationsFilePath = (id: string) => `/data/annotations/${id}.jsonld`;
/** A document in TEI. */
export const teiFilePath = (id: string) => `/data/tei/${id}.xml`;
/** A document's text as published. */
export const textFilePath = (id: string) => `/data/documents/${id}.txt`;
/** A document's record as published. */
export const recordFilePath = (id: string) => `/data/documents/${id}.json`;
/** What was added, corrected and withdrawn, in pages; the first is the list's own address. */
export const changesPagePath = (page: number) => (page === 1 ? '/changes/' : `/changes/page/${String(page)}/`);
export const changesPath = () => changesPagePath(1);
/** A feed of the archive, or beside the page of one person, topic or event. Only where the site's address is known. */
export const feedPath = (format: FeedFormat, of?: { kind: AuthorityKind; id: string }) =>
  `${of ? authorityPath(of.kind, of.id) : homePath()}feed.${format}`;
/** The picture that other sites show beside a link to a page. */
export const titleCardPath = (kind: CardKind, id: string) => `/cards/${kind}/${id}.png`;
/** A file of the archive's own face: its style sheet, its logo. */
export const facePath = (name: string) => `/assets/${name}`;
/** A typeface that pages load. */
export const fontPath = (name: string) => `/fonts/${name}.woff2`;
export const webManifestPath = () => '/manifest.webmanifest';
/** The whole archive as a file to take away. */
export const portablePath = (name: string) => `/${name}`;

/** Words within a passage: browsers that know text fragments mark them, others go to the passage. */
export const wordsPath = (id: string, passage: string, words: readonly PlacedWords[]) =>
  passagePath(id, passage) + (words.length > 0 ? `:~:${words.map(textDirective).join('&')}` : '');
