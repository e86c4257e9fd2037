import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '../../src/record/sourced.ts';
import { manifestFile } from '../../src/worker/offline-manifest.ts';
import { readJson } from './read-json.ts';
import type { FolderKind, Written } from './folder-stamp.ts';

/**
 * What version 0.1 wrote into a folder, which had no stamp that lists it. Undefined where the folder is none of that version's. Hashes
 * are known where it noted them.
 */
export function readFirstVersion(folder: string, kind: FolderKind): Written | undefined {
  if (kind === 'site') return readSite(folder);
  return kind === 'records' ? readRecords(folder) : undefined;
}

const buildSchema = z.strictObject({ inputs: z.string().regex(/^sha256-[0-9a-f]{64}$/) });
const manifestSchema = z.object({
  version: z.string(),
  shell: z.array(z.string()),
  files: z.record(z.string(), z.object({ hash: z.string(), bytes: z.int() })),
});

/** A site has a `build.json` with its inputs, and a list of the files that browsers keep; all others have certain names. */
function readSite(folder: string): Written | undefined {
  if (!buildSchema.safeParse(readJson(join(folder, 'build.json'))).success) return undefined;
  const { data } = manifestSchema.safeParse(readJson(join(folder, manifestFile)));
  if (!data) return undefined;
  const pages = Object.keys(data.files).filter((file) => file.endsWith('/index.html'));
  const unlisted = [
    ...['sw.js', '404.html', manifestFile, '_headers', 'cards/archive/home.png'],
    ...['data/citations.bib', 'data/citations.json', 'data/citations.ris', 'data/quotations.csv'],
    ...pages.flatMap((page) => listBeside(page.slice(0, -'/index.html'.length))),
    ...listLinked(folder),
  ];
  return new Map([
    ...unlisted.map((file) => [file, undefined] as const),
    ...Object.entries(data.files).map(([file, { hash }]) => [file, hash] as const),
  ]);
}

/** What stands elsewhere for a page `documents/x`: its title card, and for a document its data. */
function listBeside(page: string): string[] {
  const [kind = '', id = '', ...rest] = page.split('/');
  if (rest.length > 0 || id === '') return [];
  if (kind !== 'documents') return [`cards/${kind}/${id}.png`];
  const formats = ['bib', 'ris', 'json'];
  return [
    `cards/${kind}/${id}.png`,
    `data/documents/${id}.txt`,
    `data/documents/${id}.json`,
    ...formats.map((format) => `documents/${id}/cite/passages.${format}`),
  ];
}

/** What is there only where the home page leads to it: the portable copy, the feed, and with the feed the sitemap. */
function listLinked(folder: string): string[] {
  const home = readText(join(folder, 'index.html'));
  const copies = [...home.matchAll(/href="\.\/([a-z\d-]{1,80}\.zip)"/g)].map(([, name = '']) => name);
  return [...copies, ...(/href="[^"]{0,300}feed\.xml"/.test(home) ? ['feed.xml', 'sitemap.xml'] : [])];
}

const indexSchema = z.strictObject({
  documents: z.array(z.object({ id: idSchema, source: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) })),
});

/** Records have an index of their ids; each file begins in a form of its own. */
function readRecords(folder: string): Written | undefined {
  const { data } = indexSchema.safeParse(readJson(join(folder, 'index.json')));
  if (!data || !begins(folder, 'index.json', '{"documents":[\n')) return undefined;
  const beginnings: [file: string, beginning: string][] = [
    ['index.json', '{"documents":[\n'],
    ['parallels.json', '{"pairs":[\n'],
    ['dossiers.json', '{"dossiers":['],
    ...data.documents.map(({ id }): [string, string] => [`${id}.json`, `{"id":"${id}",`]),
  ];
  return new Map(
    beginnings.filter(([file, beginning]) => begins(folder, file, beginning)).map(([file]) => [file, undefined]),
  );
}

/** Whether a file of ASCII at its start begins so. */
function begins(folder: string, file: string, beginning: string): boolean {
  try {
    const opened = openSync(join(folder, file), 'r');
    try {
      const bytes = Buffer.alloc(beginning.length);
      return readSync(opened, bytes) === bytes.length && bytes.toString('latin1') === beginning;
    } finally {
      closeSync(opened);
    }
  } catch {
    return false;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
