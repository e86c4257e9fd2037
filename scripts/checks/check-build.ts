import type { Problem } from '../report/problem.ts';
import { readPages, readSiteFolder } from './built-site.ts';
import { pageChecks } from './page-checks.ts';
import { createLinkCheck } from './find-broken-links.ts';
import { findLargeShards } from './find-large-shards.ts';

/** Checks of whether the site works, whatever its content. Pages are looked at one after another, and none is kept. */
export function checkBuild(folder: string, siteUrl: string | undefined): { problems: Problem[]; pages: number } {
  const site = readSiteFolder(folder, siteUrl);
  const links = createLinkCheck(site);
  const problems: Problem[] = [];
  let pages = 0;
  for (const page of readPages(site)) {
    const alone = { ...site, stylesheets: new Map(), pages: new Map([[page.file, page]]) };
    problems.push(...pageChecks.flatMap((check) => check(alone)));
    links.add(page);
    pages += 1;
  }
  const withoutPages = { ...site, pages: new Map() };
  for (const check of [...pageChecks, findLargeShards]) problems.push(...check(withoutPages));
  problems.push(...links.finish(() => readPages(site)));
  return { problems, pages };
}
