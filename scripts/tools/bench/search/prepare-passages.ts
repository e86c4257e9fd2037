import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentListFile } from '../../../../src/phrases/document-list.ts';
import { readDocuments } from '../../../search/read-passages.ts';

/** A passage of any document. */
export interface BenchPassage {
  document: string;
  text: string;
}

export interface Prepared {
  documents: number;
  passages: BenchPassage[];
}

/**
 * Writes of every document of the built site `built` what the indexes are made of into `site`: its `passages.json` as the site
 * has it, and a page with the same passages and nothing else.
 */
export function preparePassages(built: string, site: string): Prepared {
  const documents = [...readDocuments(built)];
  mkdirSync(dirname(join(site, documentListFile)), { recursive: true });
  cpSync(join(built, documentListFile), join(site, documentListFile));
  const all = documents.map((document) => {
    const { id: own, title } = document;
    const passages = Object.entries(document.passages).map(([id, { text }]) => ({ id, text }));
    const folder = join(site, 'documents', own);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'passages.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'index.html'), writePage(title, passages));
    return passages.map(({ text }) => ({ document: own, text }));
  });
  return { documents: documents.length, passages: all.flat() };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As on the site: a passage with an id is a result of its own within its page. */
function writePage(title: string, passages: readonly { id: string; text: string }[]): string {
  const body = passages.map(({ id, text }) => `<p id="${id}" data-pagefind-title="${id}">${escape(text)}</p>`);
  return `<!doctype html><html lang="en"><title>${escape(title)}</title><body data-pagefind-body><h1>${escape(title)}</h1>\n${body.join('\n')}</body></html>\n`;
}
