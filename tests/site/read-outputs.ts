import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { DomUtils, parseDocument } from 'htmlparser2';
import { listFiles } from '../../scripts/list-files.ts';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../src/phrases/lean-passages.ts';
import type { Document } from '../../src/record/document.ts';

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Item = Record<string, unknown> & { id: string };

/** A record of BibTeX as another program reads it. */
interface BibtexEntry {
  title?: string;
  author?: Record<string, string>[];
  publisher?: string;
  issued?: unknown;
}

/** What each output of a build says of one document. */
export interface Outputs {
  record: Document;
  /** The heading, and each fact under it by its label. */
  page: { title: string; facts: Map<string, string> };
  jsonLd: Record<string, unknown>;
  passages: PassagesFile;
  citation: Item;
  ris: Map<string, string[]>;
  bibtex: BibtexEntry;
  /** The citation in each form of a style: `Chicago, note`, `APA, reference`. */
  styles: Map<string, string>;
  /** Where the document stands in the list of all: on the wall of its first page, and as a row of a further one. */
  rows: { onWall: boolean; title: string; line: string }[];
  /** Rows of the table of statements, by the names of its columns. */
  statements: Record<string, string>[];
  /** Statement → its speaker and its day, on the page of all of them. */
  entries: Map<string, { speaker: string; day: string }>;
  /** What the feed says of it, where there is one. */
  entry?: { title: string; text: string };
}

/** Reads a build as a reader would, without asking how it was made. */
export function readOutputs(out: string): Outputs[] {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  const ids = listFiles(join(out, 'data/documents')).flatMap((file) => /^([^/]+)\.json$/.exec(file)?.[1] ?? []);
  const citations = new Map((JSON.parse(read('data/citations.json')) as Item[]).map((item) => [item.id, item]));
  const ris = read('data/citations.ris')
    .split(/ER {2}- \r?\n/)
    .map(readRis);
  const bibtex = read('data/citations.bib').split(/\n(?=@)/);
  const rows = readRows(out);
  const statements = readTable(read('data/quotations.csv'));
  const entries = readEntries(out);
  const feed = existsSync(join(out, 'feed.json')) ? (JSON.parse(read('feed.json')) as Feed).items : [];
  return ids.map((id) => {
    const page = parseDocument(read(`documents/${id}/index.html`)).children;
    const inFeed = feed.find(({ url, tags }) => tags.includes('added') && url.endsWith(`/documents/${id}/`));
    return {
      record: JSON.parse(read(`data/documents/${id}.json`)) as Document,
      page: { title: textOf(DomUtils.findOne((one) => one.attribs['id'] === 'title', page)), facts: readFacts(page) },
      jsonLd: readJsonLd(page),
      passages: readPassages(JSON.parse(read(`documents/${id}/passages.json`)) as LeanPassages),
      citation: citations.get(id) as Item,
      ris: ris.find((record) => record.get('ID')?.[0] === id) as Map<string, string[]>,
      bibtex: readBibtex(bibtex.find((record) => record.includes(`{${id},`)) ?? ''),
      styles: readStyles(parseDocument(read(`documents/${id}/cite/index.html`)).children),
      rows: rows.get(id) ?? [],
      statements: statements.filter(({ document }) => document === id),
      entries: new Map([...entries].filter(([anchor]) => anchor.startsWith(`${id}-q`))),
      ...(inFeed && { entry: { title: inFeed.title, text: inFeed.content_text } }),
    };
  });
}

interface Feed {
  items: { url: string; tags: string[]; title: string; content_text: string }[];
}

type Nodes = Element[] | ReturnType<typeof parseDocument>['children'];

const byTag = (nodes: Nodes, name: string): Element[] => DomUtils.getElementsByTagName(name, nodes);
const first = (nodes: Nodes, name: string): Element | null => byTag(nodes, name)[0] ?? null;
const byClass = (nodes: Nodes, name: string): Element[] =>
  DomUtils.findAll(({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name), nodes);

const listItems = (nodes: Nodes, name: string): Element[] =>
  byClass(nodes, name).flatMap((list) => byTag([list], 'li'));

function textOf(node: Element | Nodes | null): string {
  return node === null ? '' : DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}

function readFacts(page: Nodes): Map<string, string> {
  const facts = byClass(page, 'known').flatMap((list) => byTag([list], 'dt'));
  return new Map(
    facts.map((label) => [textOf(label), textOf(DomUtils.getSiblings(label).filter((one) => one !== label) as Nodes)]),
  );
}

function readJsonLd(page: Nodes): Record<string, unknown> {
  const block = byTag(page, 'script').find(({ attribs }) => attribs['type'] === 'application/ld+json');
  const data = JSON.parse(block ? DomUtils.textContent(block) : '{}') as Record<string, unknown>;
  const graph = data['@graph'] as Record<string, unknown>[] | undefined;
  return graph?.find((node) => 'copyrightNotice' in node) ?? data;
}

const readBibtex = (text: string): BibtexEntry => (new Cite(text) as unknown as { data: BibtexEntry[] }).data[0] ?? {};

function readStyles(page: Nodes): Map<string, string> {
  const forms = DomUtils.findAll(({ attribs }) => 'data-form' in attribs, page);
  return new Map(forms.map((form) => [textOf(first([form], 'dt')), textOf(first([form], 'dd'))]));
}

function readRis(text: string): Map<string, string[]> {
  const lines = [...text.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*?)\r?$/gm)];
  const grouped = Map.groupBy(lines, ([, tag = '']) => tag);
  return new Map([...grouped].map(([tag, found]) => [tag, found.map(([, , value = '']) => value)]));
}

/** The list of all documents, page by page. */
function readRows(out: string): Map<string, Outputs['rows']> {
  const pages = listFiles(join(out, 'documents')).filter((file) => /^(?:page\/\d+\/)?index\.html$/.test(file));
  const rows = pages.flatMap((file) => {
    const html = parseDocument(readFileSync(join(out, 'documents', file), 'utf8')).children;
    const onWall = ['wall-titles', 'wall-bars'].flatMap((name) => listItems(html, name));
    return [
      ...onWall.map((row) => ({ row, onWall: true })),
      ...listItems(html, 'docs').map((row) => ({ row, onWall: false })),
    ];
  });
  const read = rows.map(({ row, onWall }) => {
    const id = /([^/]+)\/$/.exec(first([row], 'a')?.attribs['href'] ?? '')?.[1] ?? '';
    // A bar has its title in a note of its own; elsewhere the link is the title.
    const [note] = byClass([row], 'peek');
    const title = note ? first([note], 'b') : first([row], 'a');
    return { id, onWall, title: textOf(title), line: textOf(row) };
  });
  return new Map([...Map.groupBy(read, ({ id }) => id)]);
}

function readEntries(out: string): Outputs['entries'] {
  const pages = listFiles(join(out, 'quotes')).filter((file) => /^(?:page\/\d+\/)?index\.html$/.test(file));
  const items = pages.flatMap((file) => {
    const html = parseDocument(readFileSync(join(out, 'quotes', file), 'utf8')).children;
    return listItems(html, 'quotes');
  });
  return new Map(
    items.map((item) => {
      const [said] = byClass([item], 'said-by');
      const speaker = said ? textOf(first([said], 'a') ?? first([said], 'b')) : '';
      return [item.attribs['id'] ?? '', { speaker, day: textOf(byTag(said ? [said] : [], 'span')) }];
    }),
  );
}

/** Rows of comma-separated values, by the names in the first. */
function readTable(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  // A cell in quotation marks or without, and what ends it.
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...cells] = rows.filter((row) => row.length > 0);
  return cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
