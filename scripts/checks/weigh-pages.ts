import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { documentPath } from '../../src/paths.ts';
import { readPassages, type LeanPassages } from '../../src/phrases/lean-passages.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { resolveAddress } from './resolve-address.ts';

/** Bytes that a reader's browser receives, gzipped as hosts do; fonts are compressed already. */
export interface PageWeight {
  html: number;
  /** Of the document's own words, as they are published. */
  words: number;
  css: number;
  /** Scripts that run before the first interaction: those of the page and what they import, not what they load later. */
  script: number;
  fonts: number;
}

/** The weights of the reading pages, by file. */
export function weighReadingPages(site: BuiltSite): Map<string, PageWeight> {
  const sizes = new Map<string, number>();
  const zipped = (file: string) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(site.folder, file));
    const size = isFont(file) ? bytes.length : gzipSync(bytes).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + zipped(file), 0);

  const weights = new Map<string, PageWeight>();
  for (const page of site.pages.values()) {
    if (!isReadingPage(page.file)) continue;
    const styles = listStylesheets(site, page);
    weights.set(page.file, {
      html: zipped(page.file),
      words: weighWords(site, page.file),
      css: sum(styles),
      script: sum(listScripts(site, page)),
      fonts: sum(new Set(styles.flatMap((file) => listFonts(site, file)))),
    });
  }
  return weights;
}

/** The words of a document as its `passages.json` has them; none where a site has no such file. */
function weighWords({ folder, files }: BuiltSite, file: string): number {
  const own = file.replace(/index\.html$/, 'passages.json');
  if (!files.has(own)) return 0;
  const { passages } = readPassages(JSON.parse(readFileSync(join(folder, own), 'utf8')) as LeanPassages);
  const texts = Object.values(passages).map(({ text }) => text);
  return gzipSync(texts.join('\n')).length;
}

function isReadingPage(file: string): boolean {
  const id = file.split('/').at(-2);
  return id !== undefined && `/${file}` === `${documentPath(id)}index.html`;
}

function listStylesheets(site: BuiltSite, { file, references }: BuiltPage): string[] {
  const links = references.filter(({ element, rel }) => element === 'link' && rel === 'stylesheet');
  return resolveFiles(
    site,
    file,
    links.map(({ address }) => address),
  );
}

function listFonts(site: BuiltSite, stylesheet: string): string[] {
  return resolveFiles(site, stylesheet, site.stylesheets.get(stylesheet) ?? []).filter(isFont);
}

function listScripts(site: BuiltSite, { file, references }: BuiltPage): Set<string> {
  const named = references.filter(({ element, rel }) => element === 'script' || rel === 'modulepreload');
  const found = new Set<string>();
  const add = (from: string, addresses: readonly string[]) => {
    for (const script of resolveFiles(site, from, addresses)) {
      if (found.has(script)) continue;
      found.add(script);
      add(script, listImports(readFileSync(join(site.folder, script), 'utf8')));
    }
  };
  add(
    file,
    named.map(({ address }) => address),
  );
  return found;
}

/** What a bundled module imports when it starts: `import"./a.js"`, `from"./b.js"`; not `import("./c.js")`. */
function listImports(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, address = '']) => address);
}

function resolveFiles(site: BuiltSite, from: string, addresses: readonly string[]): string[] {
  const files = addresses.map((address) => resolveAddress(site, from, address)?.file);
  return [...new Set(files)].filter((file) => file !== undefined).filter((file) => site.files.has(file));
}

function isFont(file: string): boolean {
  return /\.woff2?$/.test(file);
}
