import type { Archive } from '../schema/archive.ts';
import type { Authorities } from '../schema/authority.ts';
import type { Block, Passage } from '../schema/block.ts';
import { passagesOf } from '../schema/passages.ts';
import type { Document, DocumentSummary } from '../schema/document.ts';
import type { Parallels, ParallelSide } from '../schema/parallel.ts';
import type { Evidence } from '../schema/sourced.ts';
import type { Concordance } from './concordance.ts';

export type Publish = DocumentSummary['rights']['publish'];
/** How much of a document is published; documents that the archive does not know count as `metadata`. */
export type PublishOf = (document: string) => Publish;

const excerptWords = 60;

/**
 * The one place where `publish` is honoured: whatever leaves the build is made from what this returns. Of an excerpt the
 * first words are left, of metadata none. Evidence whose words are not published keeps its place and has `exact` empty.
 */
export function publishedDocument(document: Document, publishOf: PublishOf): Document {
  const { publish } = document.rights;
  if (publish === 'full') return withholdEvidence(document, publishOf, () => true);
  const blocks = publish === 'excerpt' ? excerpt(document.blocks, excerptWords) : [];
  const passages = new Map(passagesOf(blocks).map((passage) => [passage.id, passage.text]));
  const within = <At extends { block: string; end: number }>(all: readonly At[]): At[] =>
    all.filter(({ block, end }) => end <= (passages.get(block)?.length ?? -1));
  // Who said a quotation may be told by words that are not published, so none is left of an excerpt.
  return withholdEvidence(
    {
      ...withholdWords(document),
      blocks,
      exchanges: [],
      mentions: within(document.mentions),
      // What a figure measures may be told by words behind the cut.
      figures: within(document.figures).filter(({ block, of }) => passages.get(block)?.includes(of)),
      dates: within(document.dates),
      corrections: within(document.corrections),
      quotes: [],
    },
    publishOf,
    ({ block, exact }) => passages.get(block)?.includes(exact) ?? false,
  );
}

/** The same for the line that lists show. */
export function publishedSummary(summary: DocumentSummary, publishOf: PublishOf): DocumentSummary {
  const full = summary.rights.publish === 'full';
  return withholdEvidence(full ? summary : withholdWords(summary), publishOf, () => full);
}

/**
 * Of what documents share, only what is published on both sides: the words, and the quotation that they are said to be. That two
 * documents are one text would tell the words of the one by those of the other.
 */
export function publishedParallels(
  { pairs, copies }: Parallels,
  { documents }: Concordance,
  publishOf: PublishOf,
): Parallels {
  const isShown = ({ document, block, end, quote }: ParallelSide) => {
    const published = documents.get(document);
    if (quote !== undefined && !published?.quotes.some(({ id }) => id === quote)) return false;
    return end <= (published?.passages.get(block)?.text.length ?? -1);
  };
  return {
    pairs: pairs.filter(({ a, b }) => isShown(a) && isShown(b)),
    copies: copies.filter((ids) => ids.every((id) => publishOf(id) === 'full')),
  };
}

/** Metadata in the document's own words goes with them; what the editor says of it stays. */
function withholdWords<D extends DocumentSummary>(document: D): D {
  const { deck: _deck, dateline, terms, ...rest } = document;
  return {
    ...rest,
    ...(terms?.basis === 'supplied' && { terms }),
    ...(document.rights.publish === 'excerpt' && dateline && { dateline }),
    contributors: document.contributors.map(({ bio: _bio, ...contributor }) => contributor),
  } as D;
}

/** Walks the whole record, so that evidence added anywhere later is withheld too. */
function withholdEvidence<D extends DocumentSummary>(
  document: D,
  publishOf: PublishOf,
  inOwn: (evidence: Evidence) => boolean,
): D {
  return blankEvidence(document, (evidence) =>
    evidence.document === document.id ? inOwn(evidence) : publishOf(evidence.document) === 'full',
  );
}

/** What editors say of people, organizations … quotes documents as evidence: words that are not published are left out. */
export const publishedAuthorities = (authorities: Authorities, publishOf: PublishOf): Authorities =>
  blankEvidence(authorities, ({ document }) => publishOf(document) === 'full');

/** The same for what the archive says of itself. */
export const publishedArchive = (archive: Archive, publishOf: PublishOf): Archive =>
  blankEvidence(archive, ({ document }) => publishOf(document) === 'full');

/** What has no evidence that is left out is returned as it is: records are long, and few hold back anything. */
function blankEvidence<Value>(record: Value, isPublished: (evidence: Evidence) => boolean): Value {
  const visit: Visit = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return visitList(value, visit);
    if (isEvidence(value)) return isPublished(value) ? value : { ...value, exact: '' };
    return visitObject(value as Readonly<Record<string, unknown>>, visit);
  };
  return visit(record) as Value;
}

type Visit = (value: unknown) => unknown;

function visitList(list: readonly unknown[], visit: Visit): readonly unknown[] {
  const visited = list.map(visit);
  return visited.some((value, index) => value !== list[index]) ? visited : list;
}

function visitObject(object: Readonly<Record<string, unknown>>, visit: Visit): object {
  let changed: Record<string, unknown> | undefined;
  for (const key in object) {
    const value = visit(object[key]);
    if (value !== object[key]) changed = { ...(changed ?? object), [key]: value };
  }
  return changed ?? object;
}

const isEvidence = (value: object): value is Evidence => 'document' in value && 'block' in value && 'exact' in value;

function excerpt(blocks: readonly Block[], limit: number): Block[] {
  let left = limit;
  const take = <P extends Passage>(passage: P): P[] => {
    const cut = firstWords(passage, left);
    left -= cut.words;
    return cut.words > 0 ? [cut.passage] : [];
  };
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') return take(block);
    if (block.kind !== 'turn') return [];
    const paragraphs = block.paragraphs.flatMap(take);
    const { addressedAs: _addressedAs, oneOf: _oneOf, exchange: _exchange, ...turn } = block;
    return paragraphs.length > 0 ? [{ ...turn, paragraphs }] : [];
  });
}

function firstWords<P extends Passage>(passage: P, limit: number): { passage: P; words: number } {
  const words = [...passage.text.matchAll(/\S+/g)].slice(0, limit);
  const last = words.at(-1);
  const end = last ? last.index + last[0].length : 0;
  if (end === passage.text.trimEnd().length) return { passage, words: words.length };
  const { layout: _layout, ...rest } = passage;
  const cut = { ...rest, text: passage.text.slice(0, end), spans: passage.spans.filter((span) => span.end <= end) };
  return { passage: cut as P, words: words.length };
}
