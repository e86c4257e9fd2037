import type { Signer } from '../bags/minisign.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import type { Authorities, AuthorityKind } from '../record/authority.ts';
import type { Document } from '../record/document.ts';
import type { Dossier } from '../record/dossier.ts';
import type { FacePictures } from '../record/face.ts';
import type { Ledger } from '../record/ledger.ts';
import type { LeftOut, LeftOutGuide } from '../record/left-out.ts';
import type { Parallels } from '../record/parallel.ts';
import { summarize } from '../record/summarize.ts';
import type { Archive, AuthorityEntry, Question } from './archive.ts';
import { archiveText } from './archive-text.ts';
import { createMemo } from './create-memo.ts';
import { createFingerprints, nameQuestion } from './fingerprints.ts';
import { hashText, hashValue } from './hash-value.ts';
import { keepAnswer, type AnswerStore } from './kept-answers.ts';
import { indexMentioned, indexSaid } from './places-of-entities.ts';
import {
  publishedArchive,
  publishedAuthorities,
  publishedDocument,
  publishedLedger,
  publishedParallels,
  publishedSummary,
  type PublishOf,
} from './publication.ts';
import { createReads, NotedMap } from './reads.ts';
import { giveFiles, noFiles, type SourceFiles } from './source-files.ts';
import { sortByDate } from './sort-by-date.ts';

/** The records of an archive, as ingest made them. */
export interface ArchiveRecords {
  settings: ArchiveSettings;
  /** The pictures that its face names. */
  pictures?: FacePictures;
  authorities: Authorities;
  documents: readonly Document[];
  parallels?: Parallels;
  dossiers?: readonly Dossier[];
  /** Lists of statements that were given out. */
  givenLists?: readonly string[];
  /** Files of records that were given out. */
  givenFiles?: readonly string[];
  /** Files that could not become documents. */
  leftOut?: readonly LeftOut[];
  leftOutGuides?: readonly LeftOutGuide[];
  isGivenOut?: boolean;
  /** By which each document's record is told from others, by id; where not given, it is made of the record. */
  hashes?: ReadonlyMap<string, string>;
  /** Reads what the records were made of. */
  files?: SourceFiles;
  /** Reads the ledger, if there is one. */
  readLedger?: () => Ledger | undefined;
  signer?: Signer | undefined;
}

/** The one door between records and pages: nothing behind it knows what is not published. */
export function createArchive(records: ArchiveRecords): Archive {
  const publish = new Map(records.documents.map(({ id, rights }) => [id, rights.publish]));
  const publishOf: PublishOf = (id) => publish.get(id) ?? 'metadata';
  const documents = sortByDate(records.documents.map((document) => publishedSummary(summarize(document), publishOf)));
  // What is published of one depends on what is published of those that it quotes.
  const quoted = new Map<string, Record<string, string>>();
  const whole = new Map(
    records.documents.map((document) => {
      const others: Record<string, string> = {};
      quoted.set(document.id, others);
      return [document.id, publishedDocument(document, (id) => (others[id] = publishOf(id)))];
    }),
  );
  const texts = new Map(documents.map(({ id }) => [id, archiveText(known(whole.get(id), id))]));
  const authorities = publishedAuthorities(records.authorities, publishOf);
  const summaries = new Map(documents.map((document) => [document.id, document]));
  const entries = indexAuthorities(authorities);
  const reads = createReads();
  const noting = <Value>(name: string, value: Value): Value => {
    reads.note(name);
    return value;
  };
  const memo = createMemo(reads);
  let store: AnswerStore | undefined;
  const settings = publishedArchive(records.settings, publishOf);
  const parallels = publishedParallels(records.parallels ?? { pairs: [], copies: [] }, texts, publishOf);
  const {
    pictures = {},
    dossiers = [],
    givenLists = [],
    leftOut = [],
    leftOutGuides = [],
    isGivenOut = true,
  } = records;
  const { hashes = new Map<string, string>(), files = noFiles } = records;
  const givenFiles = new Set(records.givenFiles);
  const given = giveFiles(files);
  const { readLedger, signer } = records;
  // For few, and large.
  let ledger: { read: Ledger | undefined } | undefined;
  const ledgerOf = () => (ledger ??= { read: publishedLedger(readLedger?.(), publishOf) }).read;
  const archive: Archive = {
    get settings() {
      return noting('settings', settings);
    },
    get pictures() {
      return noting('pictures', pictures);
    },
    get authorities() {
      return noting('authorities', authorities);
    },
    get documents() {
      return noting('documents', documents);
    },
    texts: new NotedMap(texts, (id) => {
      reads.note(id === undefined ? 'texts' : `text:${id}`);
    }),
    get parallels() {
      return noting('parallels', parallels);
    },
    get dossiers() {
      return noting('dossiers', dossiers);
    },
    get givenLists() {
      return noting('givenLists', givenLists);
    },
    get givenFiles() {
      return noting('givenFiles', givenFiles);
    },
    get leftOut() {
      return noting('leftOut', leftOut);
    },
    get leftOutGuides() {
      return noting('leftOutGuides', leftOutGuides);
    },
    get isGivenOut() {
      return noting('isGivenOut', isGivenOut);
    },
    get ledger() {
      return noting('ledger', ledgerOf());
    },
    get signer() {
      return noting('signer', signer);
    },
    get mentioned() {
      return archive.derive(mentionedIn);
    },
    get said() {
      return archive.derive(saidIn);
    },
    document: (id) => noting(`document:${id}`, summaries.get(id)),
    record: (id) => noting(`record:${id}`, known(whole.get(id), id)),
    source: (id) => given.source(archive.document(id)),
    extracted: (id) => given.extracted(archive.document(id)),
    passage: (document, id) => archive.texts.get(document)?.passages.get(id),
    quote: (document, id) => archive.derive(quotesOf, document).get(id),
    authority: (id) => noting('authorities', entries.get(id)),
    entry: (kind, id) => entryOf(kind, id === undefined ? undefined : archive.authority(id)),
    nameOf: (id) => archive.authority(id)?.entry.name ?? id,
    derive<Key extends string, Value>(how: (from: Archive, key: Key) => Value, key?: Key): Value {
      return memo.derive(how, key, () => how(archive, key as Key)) as Value;
    },
    ask<Value>({ name, answer, isKept }: Question<Value, never>, key?: string): Value {
      const named = nameQuestion(name, key);
      const make = () => answer(archive, key as never);
      const how = () => (isKept && store ? keepAnswer(store, named, { ...reads, fingerprint }, make) : make());
      // While the program is edited, another answer can have the same name.
      return memo.answer(answer, key, named, how) as Value;
    },
    watch: reads.watch,
    fingerprint: (name) => fingerprint(name),
    keepAnswers(kept) {
      store = kept;
    },
  };
  const fingerprint = createFingerprints(archive, {
    wholes: {
      settings,
      pictures,
      authorities,
      parallels,
      dossiers,
      givenLists,
      givenFiles,
      leftOut,
      leftOutGuides,
      isGivenOut,
    },
    of: { ledger: ledgerOf, signer: () => signer?.publicKey },
    summaries,
    recordOf: (id) =>
      whole.has(id) && hashText(`${hashes.get(id) ?? hashValue(whole.get(id))}\n${hashValue(quoted.get(id))}`),
  });
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
