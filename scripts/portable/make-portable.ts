import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { findBrokenLinksIn } from '../checks/find-broken-links.ts';
import { readSiteFolder } from '../checks/built-site.ts';
import { listFiles } from '../list-files.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { bundleIslands } from './bundle-islands.ts';
import { isPortable } from './is-portable.ts';
import { portableScript, rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';
import { formatSize, stateSize } from './state-size.ts';
import { writeZip } from './write-zip.ts';

export interface PortableOptions {
  /** The built site, links relative, phrases indexed. */
  site: string;
  /** An empty or absent folder for the copy before it is zipped. */
  copy: string;
  /** The zip's name: `the-archive.zip`. It is put into the root of the site. */
  name: string;
  title: string;
  /** Where the site is published, if that is known. */
  siteUrl?: string | undefined;
  progress: Progress;
}

/**
 * Makes a copy of the site that works from disk, opened by a double click, and puts it as a zip into the site.
 * @returns links of the copy that lead nowhere
 */
export async function makePortable({
  site,
  copy,
  name,
  title,
  siteUrl,
  progress,
}: PortableOptions): Promise<Problem[]> {
  const all = listFiles(site);
  const files = all.filter(isPortable);
  progress.start('Making the portable copy', files.length);
  const modules = new Set<string>();
  for (const file of files) {
    for (const module of copyFile(site, copy, file, siteUrl)) modules.add(module);
    progress.tick();
  }
  writeFileSync(join(copy, portableScript), await bundleIslands(site, [...modules].sort()));
  writeFileSync(join(copy, 'read-me.txt'), readMe(title));
  const faults = findBrokenLinksIn(readSiteFolder(copy));
  const size = writeZip(copy, join(site, name), name.replace(/\.zip$/, ''));
  stateSize(
    site,
    all.filter((file) => file.endsWith('.html')),
    size,
  );
  progress.done(`${name}, ${formatSize(size)}`);
  return faults;
}

/** Copies one file. @returns the modules that it would have loaded, as paths below the root */
function copyFile(site: string, copy: string, file: string, siteUrl: string | undefined): string[] {
  const bytes = readFileSync(join(site, file));
  const place = join(copy, file);
  mkdirSync(dirname(place), { recursive: true });
  if (file.endsWith('.html')) {
    const page = rewritePage(bytes.toString('utf8'), file, siteUrl);
    writeFileSync(place, page.html);
    return page.modules.map((address) => posix.join(posix.dirname(file), address));
  }
  writeFileSync(place, file.endsWith('.css') ? rewriteStyle(bytes.toString('utf8'), file, site) : bytes);
  return [];
}

/** What lies beside the pages for whoever finds the folder. Windows' line ends, which every editor reads. */
const readMe = (title: string): string =>
  [
    title,
    '',
    'This folder is the whole archive. Open index.html with a browser; no network is needed.',
    'Keep the folder together: the pages refer to one another.',
    '',
    'Finding exact words, the filters of quotations and all links work as on the site.',
    'Searching for related pages does not: browsers allow it only for pages that a server sends.',
    '',
  ].join('\r\n');
