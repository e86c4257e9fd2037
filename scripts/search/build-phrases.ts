import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import { wrapShard } from '../../src/phrases/shards.ts';
import { makeLexicon } from './phrases/make-lexicon.ts';
import { makeShards } from './phrases/make-shards.ts';
import { textDocument } from './read-passages.ts';

/**
 * Indexes the words that a site publishes, into `site`/phrases: small files that can be fetched, or run as scripts. What a
 * document keeps back is in none of them, since they are made of what its pages publish.
 * @returns how many files they are
 */
export function buildPhrases(site: string, files: readonly PassagesFile[]): number {
  const documents = files.map(textDocument);
  const folder = join(site, 'phrases');
  mkdirSync(folder, { recursive: true });
  let shards = 0;
  for (const made of [makeShards(documents), makeLexicon(documents)]) {
    for (const [name, payload] of made) {
      writeFileSync(join(folder, `${name}.js`), wrapShard(name, payload));
      shards += 1;
    }
  }
  return shards;
}
