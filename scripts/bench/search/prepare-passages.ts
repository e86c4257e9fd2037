import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOf } from '../../../src/schema/passages.ts';
import { normalizeArchive, type NormalizeOptions } from '../../ingest/normalize-archive.ts';
import type { Problem } from '../../report/problem.ts';

/** A passage of any document. */
export interface BenchPassage {
  document: string;
  text: string;
}

export interface Prepared {
  documents: number;
  passages: BenchPassage[];
  problems: Problem[];
}

/**
 * Ingests an archive, and writes of every document that is published in full what the indexes are made of into `site`: its
 * `passages.json` and a page with the same passages and nothing else.
 */
export async function preparePassages(site: string, options: Omit<NormalizeOptions, 'onDocument'>): Promise<Prepared> {
  const all: BenchPassage[] = [];
  let documents = 0;
  const { problems } = await normalizeArchive({
    ...options,
    onDocument({ id, title, kind, blocks, rights }) {
      if (rights.publish !== 'full') return;
      const passages = passagesOf(blocks).map((passage) => ({ id: passage.id, text: passage.text }));
      const folder = join(site, 'documents', id);
      mkdirSync(folder, { recursive: true });
      const own = Object.fromEntries(passages.map((passage) => [passage.id, { text: passage.text, name: passage.id }]));
      const file = { id, title: title.value, kind: kind?.value ?? '', order: documents, passages: own };
      writeFileSync(join(folder, 'passages.json'), JSON.stringify(file));
      writeFileSync(join(folder, 'index.html'), writePage(title.value, passages));
      all.push(...passages.map(({ text }) => ({ document: id, text })));
      documents += 1;
    },
  });
  return { documents, passages: all, problems };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As on the site: a passage with an id is a result of its own within its page. */
function writePage(title: string, passages: readonly { id: string; text: string }[]): string {
  const body = passages.map(({ id, text }) => `<p id="${id}" data-pagefind-title="${id}">${escape(text)}</p>`);
  return `<!doctype html><html lang="en"><title>${escape(title)}</title><body data-pagefind-body><h1>${escape(title)}</h1>\n${body.join('\n')}</body></html>\n`;
}
