import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pageFacts, type PageFacts } from '../checks/page-facts.ts';
import { parsePage } from '../checks/parse-page.ts';
import { wrapShard } from '../../src/phrases/shards.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import { hashFile } from '../written/hash-file.ts';
import { bundleIslands } from './bundle-islands.ts';
import { portableScript, rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** What is to be known of a page of the copy to follow its links, and the modules that it would have loaded, as paths below the site. */
export interface CopiedPage {
  facts: PageFacts;
  modules: string[];
}

/** A file of the copy that is to be made. */
export interface CopiedFile {
  path: string;
  /** By which what it is made of is told from other things; empty where nobody can say. */
  of: string;
  make: () => Promise<{ bytes: Buffer; page?: CopiedPage }>;
}

/** A document's words, by which what readers keep is shown. */
const passagesName = /(?<=^documents\/[^/]+\/passages)\.json$/;

/** A file of the site as the copy has it. */
export function copiedFile(path: string, site: string, siteUrl: string | undefined): CopiedFile {
  const read = () => readFileSync(join(site, path));
  const of = () => hashFile(join(site, path));
  // It holds its fonts, too.
  if (path.endsWith('.css'))
    return plain(path, '', () => Buffer.from(rewriteStyle(read().toString('utf8'), path, site)));
  // Nothing can be fetched there: it is run as a script, as shards of the index are.
  if (passagesName.test(path)) {
    const name = path.replace(passagesName, '');
    return plain(`${name}.js`, of(), () => Buffer.from(wrapShard(name, JSON.parse(read().toString('utf8')))));
  }
  if (!path.endsWith('.html')) return plain(path, of(), read);
  return {
    path,
    of: of(),
    make() {
      const { html, modules } = rewritePage(read().toString('utf8'), path, siteUrl);
      const facts = pageFacts({ file: path, ...parsePage(html) }, { base: '' });
      const named = modules.map((address) => posix.join(posix.dirname(path), address));
      return Promise.resolve({ bytes: Buffer.from(html), page: { facts, modules: named } });
    },
  };
}

/** The one script of all pages. `modules`: those that they would have loaded, which import others of `files`, all of the site. */
export function copiedScript(site: string, modules: readonly string[], files: readonly string[]): CopiedFile {
  const imported = files.filter((file) => /^(?:assets\/.*|[^/]+)\.js$/.test(file));
  const hashes = imported.map((file) => `${file} ${hashFile(join(site, file))}`);
  return {
    path: portableScript,
    of: hashText(JSON.stringify([modules, hashes])),
    make: async () => ({ bytes: Buffer.from(await bundleIslands(site, modules)) }),
  };
}

/** What lies beside the pages for whoever finds the folder. Windows' line ends, which every editor reads. */
export const readMe = (title: string, lines: readonly string[]): CopiedFile =>
  plain('read-me.txt', '', () => Buffer.from([title, '', ...lines, ''].join('\r\n')));

const plain = (path: string, of: string, make: () => Buffer): CopiedFile => ({
  path,
  of,
  make: () => Promise.resolve({ bytes: make() }),
});
