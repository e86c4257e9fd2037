import type { Problem } from '../report/problem.ts';
import { readPages, readSiteFolder } from './built-site.ts';
import { createLinkCheck } from './find-broken-links.ts';
import { findLargeShards } from './find-large-shards.ts';
import type { PageFacts } from './page-facts.ts';
import { pageChecks } from './page-checks.ts';

/**
 * Checks of whether the site works as a whole, whatever its content: its links, its styles, its phrase index. Each page was checked when it
 * was written (`checkPage`), and `pages` says what is to be known of it here; `takenOver` are files of the last build, which passed.
 */
export function checkBuild(
  folder: string,
  { pages, takenOver }: { pages: Iterable<PageFacts>; takenOver: ReadonlySet<string> },
  siteUrl: string | undefined,
): Problem[] {
  const site = readSiteFolder(folder, siteUrl);
  const links = createLinkCheck(site, takenOver);
  for (const page of pages) links.add(page);
  const withoutPages = { ...site, pages: new Map() };
  const inStyles = [...pageChecks, findLargeShards].flatMap((check) => check(withoutPages));
  return [...inStyles, ...links.finish(() => readPages(site))];
}
