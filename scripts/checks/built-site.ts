import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../links/base-path.ts';
import { listFiles } from '../list-files.ts';
import { parsePage, type PageContents } from './parse-page.ts';
import { transform } from 'lightningcss';

/** A page as built. */
export interface BuiltPage extends PageContents {
  /** Path below the site's root, forward slashes: `documents/x/index.html`. */
  file: string;
}

/** A built folder without its pages. */
export interface SiteFolder {
  folder: string;
  /** Every file, as `BuiltPage.file`. */
  files: ReadonlySet<string>;
  /** The addresses in each stylesheet, by its file. */
  stylesheets: ReadonlyMap<string, readonly string[]>;
  /** As `basePath` has it. */
  base: string;
}

/** A built folder, read once for all checks. */
export interface BuiltSite extends SiteFolder {
  /** By their file. */
  pages: ReadonlyMap<string, BuiltPage>;
}

/** Reads what surrounds the pages of the built folder. `siteUrl` is the address it was built for, if any. */
export function readSiteFolder(folder: string, siteUrl?: string): SiteFolder {
  const files = listFiles(folder);
  const stylesheets = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, listCssAddresses(readFileSync(join(folder, file), 'utf8'))] as const);
  return { folder, files: new Set(files), stylesheets: new Map(stylesheets), base: basePath(siteUrl) };
}

/** Reads the pages one after another: of a large archive they are more than fits in memory. */
export function* readPages({ folder, files }: SiteFolder): Generator<BuiltPage> {
  for (const file of files) {
    if (file.endsWith('.html')) yield { file, ...parsePage(readFileSync(join(folder, file), 'utf8')) };
  }
}

/** Reads the built folder with all its pages. */
export function readBuiltSite(folder: string, siteUrl?: string): BuiltSite {
  const site = readSiteFolder(folder, siteUrl);
  return { ...site, pages: new Map(readPages(site).map((page) => [page.file, page])) };
}

/** Every address in a stylesheet, of `url()` and `@import`. */
export function listCssAddresses(css: string): string[] {
  const { dependencies } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    analyzeDependencies: true,
    errorRecovery: true,
  });
  // The package's own types lack a name for what stands in the list.
  return ((dependencies ?? []) as { url: string }[]).map(({ url }) => url);
}
