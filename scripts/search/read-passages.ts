import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../src/phrases/lean-passages.ts';
import { documentListFile, type DocumentList } from '../../src/phrases/document-list.ts';
import { namesFile, type NamesFile } from '../../src/phrases/names-file.ts';
import type { SaidStretch, TextDocument } from '../../src/phrases/shards.ts';

/** The documents that `site` publishes, in the order of the archive; none where it has no list of them. */
export function listDocumentIds(site: string): string[] {
  const file = join(site, documentListFile);
  return existsSync(file) ? (parseFile(file) as DocumentList).documents : [];
}

/** The words of one of them. */
export const readDocument = (site: string, id: string): PassagesFile =>
  readPassages(parseFile(join(site, 'documents', id, 'passages.json')) as LeanPassages);

/** The words of all of them, one after another: of a large archive they are more than is to be in memory. */
export function* readDocuments(site: string): Generator<PassagesFile> {
  for (const id of listDocumentIds(site)) yield readDocument(site, id);
}

/** Whom and what it says can be named in a question; nobody where it says nothing. */
export function readNames(site: string): NamesFile {
  const file = join(site, namesFile);
  return existsSync(file) ? (parseFile(file) as NamesFile) : { names: [], tries: [] };
}

const parseFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** As it is searched: each passage with whose words stand in it. */
export function textDocument({
  passages,
  quotes,
  cited: _cited,
  moved: _moved,
  source: _source,
  ...document
}: PassagesFile): TextDocument {
  const said = new Map<string, SaidStretch[]>();
  for (const { speaker, mode, parts } of quotes) {
    for (const [passage, start, end] of parts) {
      said.set(passage, [...(said.get(passage) ?? []), { speaker, mode, start, end }]);
    }
  }
  return {
    ...document,
    passages: Object.entries(passages).map(([id, { label: _label, at: _at, ...passage }]) => {
      const own = said.get(id);
      return { id, ...passage, ...(own && { said: own }) };
    }),
  };
}
