import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrapShard, type TextDocument, type TextPassage } from '../../src/phrases/shards.ts';
import { listFiles } from '../list-files.ts';
import type { Progress } from '../report/progress.ts';
import { makeShards } from './phrases/make-shards.ts';

/** What a document's `passages.json` holds: its words as they are published. */
interface PassagesFile extends Omit<TextDocument, 'passages'> {
  /** The document's place in the archive's order. */
  order: number;
  passages: Record<string, Omit<TextPassage, 'id'>>;
}

/**
 * Indexes the words that `site` publishes, into `site`/phrases: small files that can be fetched, or run as scripts. What a
 * document keeps back is in none of them, since they are made of what its pages publish.
 */
export function buildPhrases(site: string, progress: Progress): void {
  const files = listFiles(site).filter((file) => /^documents\/[^/]+\/passages\.json$/.test(file));
  progress.start('Indexing phrases', files.length);
  const documents = files
    .map((file) => {
      progress.tick();
      return JSON.parse(readFileSync(join(site, file), 'utf8')) as PassagesFile;
    })
    .sort((a, b) => a.order - b.order);
  const folder = join(site, 'phrases');
  mkdirSync(folder, { recursive: true });
  let shards = 0;
  for (const [name, payload] of makeShards(documents.map(toText))) {
    writeFileSync(join(folder, `${name}.js`), wrapShard(name, payload));
    shards += 1;
  }
  progress.done(`${shards.toLocaleString('en')} files`);
}

const toText = ({ order: _order, passages, ...document }: PassagesFile): TextDocument => ({
  ...document,
  passages: Object.entries(passages).map(([id, passage]) => ({ id, ...passage })),
});
