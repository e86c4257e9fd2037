import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import type { NamesFile } from '../../src/phrases/names-file.ts';
import { wrapShard } from '../../src/phrases/shards.ts';
import { keepNothing } from '../written/kept-values.ts';
import { readDocumentWords } from './phrases/document-words.ts';
import { createLexicon } from './phrases/create-lexicon.ts';
import { makeShards } from './phrases/make-shards.ts';
import { createNumbering } from './phrases/number-words.ts';
import { textDocument } from './read-passages.ts';

/** What a site publishes for search. */
export interface SearchedSite {
  files: readonly PassagesFile[];
  names: NamesFile;
}

/**
 * Indexes the words that a site publishes, into `site`/phrases: small files that can be fetched, or run as scripts. What a
 * document keeps back is in none of them, since they are made of what its pages publish.
 * @param keep for what is read of each document's words, which takes the longest
 * @returns how many files they are
 */
export function buildPhrases(site: string, { files, names }: SearchedSite, keep = keepNothing): number {
  const documents = files.map(textDocument);
  const numbering = createNumbering();
  const lexicon = createLexicon();
  for (const document of documents) {
    const words = keep(JSON.stringify(document.passages), () => readDocumentWords(document));
    numbering.add(words);
    lexicon.add(words.counted);
  }
  const folder = join(site, 'phrases');
  mkdirSync(folder, { recursive: true });
  let shards = 0;
  for (const made of [makeShards(documents, numbering.done(), names), lexicon.shards()]) {
    for (const [name, payload] of made) {
      writeFileSync(join(folder, `${name}.js`), wrapShard(name, payload));
      shards += 1;
    }
  }
  return shards;
}
