import { dirname } from 'node:path/posix';
import { listFiles } from '../list-files.ts';

/** Addresses of a built site that no document's words are, and that not every build has. */
export interface GivenOut {
  /** The lists of statements, but for the list of all: `quotes/speaker/jane-doe/`, and its further pages. */
  lists: string[];
  /**
   * Files of documents and their citations, but for the pages and the record that every document has: `documents/call/cite/passages.ris`,
   * `data/documents/call.txt`.
   */
  files: string[];
}

const list = /^quotes\/(?!page\/)[^/]+\/[^/]+\/(?:page\/\d+\/)?index\.html$/;
const ofDocuments =
  /^(?:(?:documents\/([^/]+)\/cite\/(?!\1\.json$|index\.html$)|data\/(?:documents|extracted|annotations)\/)[^/]+|data\/sources\/(?!SHA256SUMS$).+)$/;

export function findGivenOut(site: string): GivenOut {
  const files = listFiles(site).map((file) => file.replaceAll('\\', '/'));
  return {
    lists: files.filter((file) => list.test(file)).map((file) => `${dirname(file)}/`),
    files: files.filter((file) => ofDocuments.test(file)),
  };
}
