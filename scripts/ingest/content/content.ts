import type { ArchiveSettings } from '../../../src/record/archive.ts';
import type { Authorities } from '../../../src/record/authority.ts';
import type { Card } from '../../../src/record/card.ts';
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

/** A content folder, read and checked as far as it can be without the sources' text. */
export interface Content {
  archive: ArchiveSettings;
  authorities: Authorities;
  /** Sorted by id in code-unit order. */
  sources: SourceListing[];
  ledger?: Ledger;
  /** Where entries of archive.yaml and the authorities stand, by their name in error messages. */
  locateArchive: Locate;
  locateAuthority: Record<keyof Authorities, Locate>;
  /** Where an entry of ledger.json stands: `locateLedger(['documents', id, passage])`. Given with `ledger`. */
  locateLedger?: Locate;
}
