import type { Check } from './check.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findHeavyPages } from './find-heavy-pages.ts';
import { findInvalidHtml } from './find-invalid-html.ts';
import { findLargeShards } from './find-large-shards.ts';
import { findMissingBacklinks } from './find-missing-backlinks.ts';
import { findPoorTitles } from './find-poor-titles.ts';
import { pageChecks } from './page-checks.ts';

/** All checks: those that end every build, and those that take long, depend on the content or need a package that builds do without. */
export const allChecks: readonly Check[] = [
  findBrokenLinks,
  ...pageChecks,
  findLargeShards,
  findMissingBacklinks,
  findPoorTitles,
  findInvalidHtml,
  findHeavyPages,
];
