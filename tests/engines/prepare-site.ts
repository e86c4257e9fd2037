import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { listAgain } from '../browser/list-again.ts';
import { wrapShard } from '../../src/phrases/shards.ts';
import { buildShippedSite } from '../site/shipped-site.ts';
import { indexManyDocuments } from './many-documents.ts';
import { noteFaultsIn } from './note-faults.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site, whose pages note what goes wrong in them. */
    site: string;
    /** The same of the copy that is opened from disk. */
    copy: string;
    /** The same of the site with the index of many documents in place of its own; their pages are not there. */
    many: string;
  }
}

/** Vitest's global setup: copies of the built site and of its zip, so that the pages can note what goes wrong in them. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  await buildShippedSite();
  const { out } = resolveFolders();
  // As people name folders: with spaces, letters and signs that an address has to encode.
  const folder = mkdtempSync(join(tmpdir(), 'Archiv für 100% #1 '));
  const site = join(folder, 'site');
  cpSync(out, site, { recursive: true });
  noteFaultsIn(site);
  // The worker checks the files that it keeps.
  listAgain(site);
  const copy = unpack(out, join(folder, 'copy'));
  noteFaultsIn(copy);
  const many = join(folder, 'many');
  cpSync(site, many, { recursive: true });
  for (const [name, payload] of indexManyDocuments()) {
    writeFileSync(join(many, 'phrases', `${name}.js`), wrapShard(name, payload));
  }
  listAgain(many);
  provide('site', site);
  provide('copy', copy);
  provide('many', many);
  return () => rmSync(folder, { recursive: true });
}

/** Unpacks the zip that the site offers. @returns the folder that is in it */
function unpack(site: string, to: string): string {
  const zip = listFiles(site).find((file) => /^[^/]+\.zip$/.test(file));
  if (zip === undefined) throw new Error('The site has no zip.');
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(site, zip))))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes);
  }
  return join(to, zip.replace(/\.zip$/, ''));
}
