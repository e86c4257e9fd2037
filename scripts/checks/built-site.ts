import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { listCssAddresses } from './list-css-addresses.ts';
import { parsePage, type PageContents } from './parse-page.ts';

/** A page as built. */
export interface BuiltPage extends PageContents {
  /** Path below the site's root, forward slashes: `documents/x/index.html`. */
  file: string;
}

/** A built folder, read once for all checks. */
export interface BuiltSite {
  folder: string;
  /** Every file, as `BuiltPage.file`. */
  files: ReadonlySet<string>;
  /** By their file. */
  pages: ReadonlyMap<string, BuiltPage>;
  /** The addresses in each stylesheet, by its file. */
  stylesheets: ReadonlyMap<string, readonly string[]>;
  /** The path at which 404.html supposes the site: `''`, or `/archive` where the site's address has that path. */
  base: string;
}

/** Reads the built folder. `siteUrl` is the address it was built for, if any. */
export function readBuiltSite(folder: string, siteUrl?: string): BuiltSite {
  const files = listFiles(folder);
  const pages = new Map<string, BuiltPage>();
  const stylesheets = new Map<string, string[]>();
  for (const file of files) {
    const read = () => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) pages.set(file, { file, ...parsePage(read()) });
    if (file.endsWith('.css')) stylesheets.set(file, listCssAddresses(read()));
  }
  const base = siteUrl === undefined ? '' : new URL(siteUrl).pathname.replace(/\/+$/, '');
  return { folder, files: new Set(files), pages, stylesheets, base };
}
