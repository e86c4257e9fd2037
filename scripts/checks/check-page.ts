import type { Problem } from '../report/problem.ts';
import type { BuiltPage, SiteFolder } from './built-site.ts';
import { pageChecks } from './page-checks.ts';

/** What can be told of a page alone. It stands in `folder` already, where its problems are placed. */
export function checkPage(page: BuiltPage, folder: string): Problem[] {
  const alone: SiteFolder = { folder, files: new Set(), stylesheets: new Map(), base: '' };
  return pageChecks.flatMap((check) => check({ ...alone, pages: new Map([[page.file, page]]) }));
}
