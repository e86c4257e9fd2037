import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { transformSync } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../list-files.ts';
import type { KeepValue } from '../written/kept-values.ts';
import { documentPage } from './pagefind/document-page.ts';
import { extendScript } from './pagefind/extend-script.ts';
import { indexedPart } from './pagefind/indexed-part.ts';
import { listDocumentIds, readDocument } from './read-passages.ts';

/** Pagefind's own interface, its styles, and its worker. The site has its own. */
const readyMade = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;

/** Pages that are with Pagefind. */
const atOnce = 16;

export interface PagefindOptions {
  site: string;
  /** BCP 47. */
  language: string;
  /** The script that reads the pages of hits. */
  worker: string;
  /** Called with each page that is done. */
  onPage: () => void;
  /** For its script, which mostly is that of the last build. */
  keep: KeepValue;
}

/**
 * Indexes the documents of `site` by their words as published, and its other pages that have a `data-pagefind-body`, into
 * `site`/pagefind. All go into one index in `language`: by default each language has an index of its own, and a page in another is
 * never found.
 * @returns how many pages are found
 */
export async function buildPagefind(options: PagefindOptions): Promise<number> {
  const { site, language, worker, onPage, keep } = options;
  const documents = new Map(listDocumentIds(site).map((id) => [`documents/${id}/index.html`, id]));
  // Pages of a document's source and citations have its words once more.
  const isBeside = (file: string) => documents.has(`${dirname(dirname(file))}/index.html`);
  const pages = listFiles(site).filter((file) => file.endsWith('.html') && !isBeside(file));
  const [primary = 'en'] = language.split('-');
  const { index, errors } = await createIndex({ forceLanguage: primary });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let indexed = 0;
  try {
    // In order, so that the same site gives the same index; some at a time, so that one is made while another is read.
    for (let first = 0; first < pages.length; first += atOnce) {
      const added = pages.slice(first, first + atOnce).map(async (sourcePath) => {
        const id = documents.get(sourcePath);
        const content =
          id === undefined
            ? indexedPart(readFileSync(join(site, sourcePath), 'utf8'))
            : documentPage(readDocument(site, id));
        onPage();
        if (content === undefined) return;
        throwIfAny((await index.addHTMLFile({ sourcePath, content })).errors);
        indexed += 1;
      });
      await Promise.all(added);
    }
    const outputPath = join(site, 'pagefind');
    throwIfAny((await index.writeFiles({ outputPath })).errors);
    for (const file of listFiles(outputPath)) if (readyMade.test(file)) rmSync(join(outputPath, file));
    const script = join(outputPath, 'pagefind.js');
    const extended = extendScript(readFileSync(script, 'utf8'));
    writeFileSync(
      script,
      keep(extended, () => shorten(extended)),
    );
    writeFileSync(join(outputPath, 'pages-worker.js'), worker);
  } finally {
    await close();
  }
  return indexed;
}

/** A module in fewer bytes: Pagefind's own is written out in part, and every first question waits for it. */
const shorten = (script: string): string =>
  transformSync(script, { minify: true, format: 'esm', target: 'es2022' }).code;

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
