import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { listFiles } from '../../../list-files.ts';
import { buildPagefind } from '../../../search/build-pagefind.ts';
import { buildPhrases } from '../../../search/build-phrases.ts';
import { readDocuments, readNames } from '../../../search/read-passages.ts';
import { keepNothing } from '../../../written/kept-values.ts';
import type { Engine, WholeIndex } from './engines.ts';

// A process of its own for each index, so that its memory can be measured: `build-index.ts ENGINE SITE`.
const [engine, site] = process.argv.slice(2) as [Engine, string];

const builders: Record<Engine, () => void | Promise<void>> = {
  phrases() {
    buildPhrases(site, { files: readDocuments(site), names: readNames(site) });
  },
  async pagefind() {
    const worker = readFileSync(join(site, 'pagefind', 'pages-worker.js'), 'utf8');
    await buildPagefind({ site, language: 'en', worker, onPage: () => undefined, keep: keepNothing });
  },
  minisearch() {
    const index = new MiniSearch({ fields: ['text'] });
    const texts = readTexts();
    index.addAll(texts.map((text, id) => ({ id, text })));
    write('minisearch', { texts, index: index.toJSON() });
  },
  flexsearch() {
    const index = new Index({ tokenize: 'strict' });
    const texts = readTexts();
    for (const [id, text] of texts.entries()) index.add(id, text);
    const pieces: Record<string, string> = {};
    index.export((name: string, piece: string) => {
      pieces[name] = piece;
    });
    write('flexsearch', { texts, index: pieces });
  },
};

function readTexts(): string[] {
  return listFiles(site)
    .filter((file) => file.endsWith('/passages.json'))
    .flatMap((file) => {
      const { passages } = JSON.parse(readFileSync(join(site, file), 'utf8')) as {
        passages: Record<string, { text: string }>;
      };
      return Object.values(passages).map(({ text }) => text);
    });
}

function write(name: Engine, index: WholeIndex): void {
  mkdirSync(join(site, name));
  writeFileSync(join(site, name, 'index.json'), JSON.stringify(index));
}

await builders[engine]();
