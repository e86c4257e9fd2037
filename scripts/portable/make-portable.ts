import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listCssAddresses, readSiteFolder } from '../checks/built-site.ts';
import { createLinkCheck, findBrokenLinksIn } from '../checks/find-broken-links.ts';
import { listFiles } from '../list-files.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import type { KeptValues } from '../written/kept-values.ts';
import { copiedFile, copiedScript, readMe, type CopiedFile } from './copied-files.ts';
import { isPortable } from './is-portable.ts';
import { keepCopy, openLastCopy, type KeptEntry, type LastCopy } from './kept-copy.ts';
import { deflateFile, openZip, type OpenZip } from './open-zip.ts';
import { rewriteStyle } from './rewrite-style.ts';
import { readPortableWords } from './portable-words.ts';
import { stateSize } from './state-size.ts';

export interface PortableOptions {
  /** The built site, links relative, phrases indexed. */
  site: string;
  /** An absent folder, where the copy is unpacked if a link of it leads nowhere. */
  copy: string;
  /** The zip's name: `the-archive.zip`. It is put into the root of the site. */
  name: string;
  title: string;
  /** That of the interface. */
  language: string;
  /** Where the site is published, if that is known. */
  siteUrl?: string | undefined;
  /** The site that the last build made. */
  lastSite: string;
  /** What is remembered of its copy, and where this build leaves the same. */
  kept: KeptValues;
  progress: Progress;
}

/**
 * Makes a copy of the site that works from disk, opened by a double click, as a zip in the site. Files of the last copy that were made of the
 * same are taken from it as they were compressed.
 * @returns links of the copy that lead nowhere
 */
export async function makePortable(options: PortableOptions): Promise<Problem[]> {
  const { site, name, title, language, siteUrl, lastSite, kept, progress } = options;
  const all = listFiles(site);
  const files = all.filter(isPortable).map((path) => copiedFile(path, site, siteUrl));
  const words = await readPortableWords(language);
  progress.start('Making the portable copy', files.length);
  const last = openLastCopy(join(lastSite, name), kept);
  const zip = openZip(join(site, name), name.replace(/\.zip$/, ''));
  const entries = new Map<string, KeptEntry>();
  const takenOver = new Set<string>();
  const add = async (file: CopiedFile) => {
    const known = last.find(file);
    if (known) takenOver.add(file.path);
    entries.set(file.path, known ? copyEntry(file.path, known, last, zip) : await addEntry(file, zip));
    progress.tick();
  };
  for (const file of files) await add(file);
  const modules = new Set([...entries.values()].flatMap(({ page }) => page?.modules ?? []));
  const script = copiedScript(site, [...modules].sort(), all);
  for (const file of [script, readMe(title, words.readMe)]) await add(file);
  last.close();
  const size = zip.end();
  keepCopy(join(site, name), entries, kept);
  const faults = isWhole(entries, takenOver, options) ? [] : await unpack([...files, script], options);
  stateSize(
    site,
    all.filter((file) => file.endsWith('.html')),
    words.size(size),
  );
  progress.done(`${name}, ${words.size(size)}`);
  return faults;
}

const copyEntry = (path: string, known: KeptEntry, last: LastCopy, zip: OpenZip): KeptEntry => ({
  ...known,
  start: zip.add(path, last.read(known)),
});

async function addEntry({ path, of, make }: CopiedFile, zip: OpenZip): Promise<KeptEntry> {
  const { bytes, page } = await make();
  const deflated = deflateFile(bytes);
  const { size, crc } = deflated;
  return { of, start: zip.add(path, deflated), length: deflated.bytes.length, size, crc, ...(page && { page }) };
}

/** Whether every link of the copy leads somewhere. */
function isWhole(
  entries: ReadonlyMap<string, KeptEntry>,
  takenOver: ReadonlySet<string>,
  { site, copy }: PortableOptions,
): boolean {
  const files = new Set(entries.keys());
  const addressesIn = (file: string) =>
    listCssAddresses(rewriteStyle(readFileSync(join(site, file), 'utf8'), file, site));
  const styles = [...files].filter((file) => file.endsWith('.css'));
  const stylesheets = new Map(styles.map((file) => [file, addressesIn(file)]));
  const check = createLinkCheck({ folder: copy, files, stylesheets, base: '' }, takenOver);
  for (const { page } of entries.values()) if (page) check.add(page.facts);
  return check.isWhole();
}

/** Writes the copy as a folder, where its faults are looked up. */
async function unpack(files: readonly CopiedFile[], { copy, title }: PortableOptions): Promise<Problem[]> {
  for (const { path, make } of [...files, readMe(title, [])]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), (await make()).bytes);
  }
  return findBrokenLinksIn(readSiteFolder(copy));
}
