import type { ArchiveSettings } from '../../../src/record/archive.ts';
import type { Authorities } from '../../../src/record/authority.ts';
import type { Card } from '../../../src/record/card.ts';
import type { DocumentSummary } from '../../../src/record/document.ts';
import type { FacePictures } from '../../../src/record/face.ts';
import type { Ledger } from '../../../src/record/ledger.ts';
import type { Locate } from '../yaml/locate.ts';

/** One card, checked against its schema. */
export interface CardFile {
  /** The document's id: the file's name without `.yaml`. */
  id: string;
  card: Card;
  locate: Locate;
}

/** One source, listed but not yet read. */
export interface SourceListing {
  /** Document id: the card's, or one made from the path. */
  id: string;
  /** Path below `sources/`, forward slashes. */
  file: string;
  /** Path to open. */
  path: string;
  card?: CardFile;
}

/** A file of the archive that can become a document, or can't: what is left out where one of its problems stops the build. */
export interface Part {
  /** Of the document that it would be. Absent where it is no source by its name and has no card. */
  id?: string;
  /** Path below `sources/`; as its card has it, where there is only a card. */
  file: string;
  /** Path to open; absent where there is only a card. */
  path?: string;
  /** How much of it is published, as far as its card says. */
  publish?: DocumentSummary['rights']['publish'] | undefined;
}

/** A content folder, read and checked as far as it can be without the sources' text. */
export interface Content {
  archive: ArchiveSettings;
  /** The pictures of its face, without those that have a problem. */
  pictures?: FacePictures;
  authorities: Authorities;
  /** Ids of those that the archive shares with others, and has only where something names them. */
  shared?: ReadonlySet<string>;
  /** Sorted by id in code-unit order. */
  sources: SourceListing[];
  /** Ids of documents that are left out of this run: their addresses stay theirs. */
  leftOut?: readonly string[];
  ledger?: Ledger;
  /** Where entries of archive.yaml and the authorities stand, by their name in error messages. */
  locateArchive: Locate;
  locateAuthority: Record<keyof Authorities, Locate>;
  /** Where an entry of ledger.json stands: `locateLedger(['documents', id, passage])`. Given with `ledger`. */
  locateLedger?: Locate;
}
