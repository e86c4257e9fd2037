import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeInText } from '../report/place-in-text.ts';
import type { Place, Problem } from '../report/problem.ts';
import type { BuiltPage, BuiltSite, SiteFolder } from './built-site.ts';

/** One check of a built site: what is wrong with it, if anything. */
export type Check = (site: BuiltSite) => Problem[];

/** Where `offset` of a page stands, for people. The page is read again: problems are few. */
export function placeInPage(site: SiteFolder, page: BuiltPage, offset: number): Place {
  const path = join(site.folder, page.file);
  return placeInText(path, readFileSync(path, 'utf8'))(offset);
}

/** Where an address stands in a stylesheet; the beginning, where it is written in another way than it is meant. */
export function placeInStylesheet(site: SiteFolder, file: string, address: string): Place {
  const path = join(site.folder, file);
  const css = readFileSync(path, 'utf8');
  return placeInText(path, css)(Math.max(0, css.indexOf(address)));
}
