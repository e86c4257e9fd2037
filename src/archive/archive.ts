import type { Signer } from '../bags/minisign.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import type { Authorities, AuthorityKind } from '../record/authority.ts';
import type { Document, DocumentSummary } from '../record/document.ts';
import type { Dossier } from '../record/dossier.ts';
import type { FacePictures } from '../record/face.ts';
import type { Ledger } from '../record/ledger.ts';
import type { LeftOut, LeftOutGuide } from '../record/left-out.ts';
import type { Parallels } from '../record/parallel.ts';
import type { Quote } from '../record/quote.ts';
import type { ArchivePassage, ArchiveText } from './archive-text.ts';
import type { AnswerStore } from './kept-answers.ts';
import type { Mentioned, Said } from './places-of-entities.ts';
import type { Reads } from './reads.ts';

/** An authority of any kind, with its kind. */
export type AuthorityEntry = {
  [Kind in AuthorityKind]: { kind: Kind; entry: Authorities[Kind][number] };
}[AuthorityKind];

/** All that pages may know, as published. What takes a look at every document is made for the first who asks, and kept. */
export interface Archive {
  /** What it says of itself. */
  readonly settings: ArchiveSettings;
  /** The pictures that its face names. */
  readonly pictures: FacePictures;
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
  /** Files that could not become documents. */
  readonly leftOut: readonly LeftOut[];
  /** Guides that cite one of them. */
  readonly leftOutGuides: readonly LeftOutGuide[];
  /** Whether its addresses were given out: before that, its editor is still at work. */
  readonly isGivenOut: boolean;
  /** The addresses that were given out, of documents of which every word is published. */
  readonly ledger: Ledger | undefined;
  /** What signs lists of files, if somebody has given a key. */
  readonly signer: Signer | undefined;
  readonly mentioned: Mentioned;
  /** Entity → what it said. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  document(id: string): DocumentSummary | undefined;
  /** The whole of a document. @throws Error where there is none of that id. */
  record(id: string): Document;
  /** A document's file, byte for byte. Undefined where it is not given out. @throws Error where it has changed since */
  source(id: string): Buffer<ArrayBuffer> | undefined;
  /** The text that was extracted from it, in UTF-8. Undefined where there is none, or not every word is published. */
  extracted(id: string): Buffer<ArrayBuffer> | undefined;
  passage(document: string, id: string): ArchivePassage | undefined;
  quote(document: string, id: string): Quote | undefined;
  /** Ids are unique among all kinds. */
  authority(id: string): AuthorityEntry | undefined;
  /** One that has to be of a certain kind. */
  entry<Kind extends AuthorityKind>(kind: Kind, id: string | undefined): Authorities[Kind][number] | undefined;
  /** An authority's name; the id where the archive has none of it. */
  nameOf(id: string): string;
  /** What `make` makes of this archive, and of `key` where one is given: made once, however many pages ask. Whoever asks has read all that it is made of. */
  derive<Value>(make: (archive: Archive) => Value): Value;
  derive<Key extends string, Value>(make: (archive: Archive, key: Key) => Value, key: Key): Value;
  /** The same for an answer that is data: whoever asks has read it, and nothing of what it is made of. */
  ask<Value>(question: Question<Value>): Value;
  ask<Value>(question: Question<Value, string>, key: string): Value;
  /** Makes something of the archive, and gives the names of all that was read for it. */
  watch: Reads['watch'];
  /** By which what was read is told from what it was: of the same name, it is the same if this is. Undefined where nothing has the name. */
  fingerprint(name: string): string | undefined;
  /** From now on, answers to questions that say so are kept there, and taken from there. */
  keepAnswers(store: AnswerStore): void;
}

/**
 * What pages ask of an archive and get as data: a page that asks one is made anew where the answer is another, whatever the answer was made
 * of. One with a key is about one document, authority …
 */
export interface Question<Value, Key extends string | undefined = undefined> {
  readonly name: string;
  readonly answer: (archive: Archive, key: Key) => Value;
  /** True where it takes longer to answer than to find out whether the answer of the last build still holds. It is JSON. */
  readonly isKept?: boolean | undefined;
}
