import type { ArchiveSettings } from '../record/archive.ts';
import type { Authorities, AuthorityKind } from '../record/authority.ts';
import type { Document, DocumentSummary } from '../record/document.ts';
import type { Dossier } from '../record/dossier.ts';
import type { Parallels } from '../record/parallel.ts';
import type { Quote } from '../record/quote.ts';
import { summarize } from '../record/summarize.ts';
import { archiveText, type ArchivePassage, type ArchiveText } from './archive-text.ts';
import { getOrSet } from './get-or-set.ts';
import { indexMentioned, indexSaid, type Mentioned, type Said } from './places-of-entities.ts';
import {
  publishedArchive,
  publishedAuthorities,
  publishedDocument,
  publishedParallels,
  publishedSummary,
  type PublishOf,
} from './publication.ts';
import { sortByDate } from './sort-by-date.ts';

/** The records of an archive, as ingest made them. */
export interface ArchiveRecords {
  settings: ArchiveSettings;
  authorities: Authorities;
  documents: readonly Document[];
  parallels?: Parallels;
  dossiers?: readonly Dossier[];
  /** Lists of statements that were given out. */
  givenLists?: readonly string[];
  /** Files of records that were given out. */
  givenFiles?: readonly string[];
}

/** An authority of any kind, with its kind. */
export type AuthorityEntry = {
  [Kind in AuthorityKind]: { kind: Kind; entry: Authorities[Kind][number] };
}[AuthorityKind];

/** All that pages may know, as published. What takes a look at every document is made for the first who asks, and kept. */
export interface Archive {
  /** What it says of itself. */
  readonly settings: ArchiveSettings;
  readonly authorities: Authorities;
  /** What lists show of every document, in the order of their dates. */
  readonly documents: readonly DocumentSummary[];
  /** What the rest of the archive refers to in each document, in the same order. */
  readonly texts: ReadonlyMap<string, ArchiveText>;
  readonly parallels: Parallels;
  readonly dossiers: readonly Dossier[];
  /** Lists of statements that were given out, also where nothing is listed there any more: `quotes/speaker/jane-doe/`. */
  readonly givenLists: readonly string[];
  /** Files of documents and citations that were given out, which not every document has: `documents/call/cite/passages.ris`. */
  readonly givenFiles: ReadonlySet<string>;
  readonly mentioned: Mentioned;
  /** Entity → what it said. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  document(id: string): DocumentSummary | undefined;
  /** The whole of a document. @throws Error where there is none of that id. */
  record(id: string): Document;
  passage(document: string, id: string): ArchivePassage | undefined;
  quote(document: string, id: string): Quote | undefined;
  /** Ids are unique among all kinds. */
  authority(id: string): AuthorityEntry | undefined;
  /** One that has to be of a certain kind. */
  entry<Kind extends AuthorityKind>(kind: Kind, id: string | undefined): Authorities[Kind][number] | undefined;
  /** An authority's name; the id where the archive has none of it. */
  nameOf(id: string): string;
  /** What `make` makes of this archive, and of `key` where one is given: made once, however many pages ask. */
  derive<Value>(make: (archive: Archive) => Value): Value;
  derive<Key extends string, Value>(make: (archive: Archive, key: Key) => Value, key: Key): Value;
}

/** The one door between records and pages: nothing behind it knows what is not published. */
export function createArchive(records: ArchiveRecords): Archive {
  const publish = new Map(records.documents.map(({ id, rights }) => [id, rights.publish]));
  const publishOf: PublishOf = (id) => publish.get(id) ?? 'metadata';
  const documents = sortByDate(records.documents.map((document) => publishedSummary(summarize(document), publishOf)));
  const whole = new Map(records.documents.map((document) => [document.id, publishedDocument(document, publishOf)]));
  const texts = new Map(documents.map(({ id }) => [id, archiveText(known(whole.get(id), id))]));
  const authorities = publishedAuthorities(records.authorities, publishOf);
  const summaries = new Map(documents.map((document) => [document.id, document]));
  const entries = indexAuthorities(authorities);
  const derived = new Map<unknown, Map<string | undefined, unknown>>();
  const archive: Archive = {
    settings: publishedArchive(records.settings, publishOf),
    authorities,
    documents,
    texts,
    parallels: publishedParallels(records.parallels ?? { pairs: [], copies: [] }, texts, publishOf),
    dossiers: records.dossiers ?? [],
    givenLists: records.givenLists ?? [],
    givenFiles: new Set(records.givenFiles),
    get mentioned() {
      return archive.derive(mentionedIn);
    },
    get said() {
      return archive.derive(saidIn);
    },
    document: (id) => summaries.get(id),
    record: (id) => known(whole.get(id), id),
    passage: (document, id) => texts.get(document)?.passages.get(id),
    quote: (document, id) => archive.derive(quotesOf, document).get(id),
    authority: (id) => entries.get(id),
    entry: (kind, id) => entryOf(kind, id === undefined ? undefined : entries.get(id)),
    nameOf: (id) => entries.get(id)?.entry.name ?? id,
    derive<Key extends string, Value>(make: (from: Archive, key: Key) => Value, key?: Key): Value {
      const made = getOrSet(derived, make, () => new Map<string | undefined, unknown>());
      if (!made.has(key)) made.set(key, make(archive, key as Key));
      return made.get(key) as Value;
    },
  };
  return archive;
}

const mentionedIn = ({ texts }: Archive) => indexMentioned(texts.values());
const quotesOf = ({ texts }: Archive, document: string) =>
  new Map((texts.get(document)?.quotes ?? []).map((quote) => [quote.id, quote]));
const saidIn = ({ texts }: Archive) => indexSaid(texts.values());

function known(document: Document | undefined, id: string): Document {
  if (document) return document;
  throw new Error(`The archive has no document "${id}".`);
}

const entryOf = <Kind extends AuthorityKind>(kind: Kind, found: AuthorityEntry | undefined) =>
  found?.kind === kind ? (found.entry as Authorities[Kind][number]) : undefined;

function indexAuthorities(authorities: Authorities): ReadonlyMap<string, AuthorityEntry> {
  const kinds = Object.keys(authorities) as AuthorityKind[];
  return new Map(
    kinds.flatMap((kind) =>
      authorities[kind].map((entry): [string, AuthorityEntry] => [entry.id, { kind, entry } as AuthorityEntry]),
    ),
  );
}
