import type { Check } from './check.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findFaultyData } from './find-faulty-data.ts';
import { findHeavyPages } from './find-heavy-pages.ts';
import { findInlineCode } from './find-inline-code.ts';
import { findInvalidHtml } from './find-invalid-html.ts';
import { findLargeShards } from './find-large-shards.ts';
import { findMissingBacklinks } from './find-missing-backlinks.ts';
import { findOutsideRequests } from './find-outside-requests.ts';
import { findPoorTitles } from './find-poor-titles.ts';
import { findRepeatedIds } from './find-repeated-ids.ts';

/** Checks of single pages and stylesheets, whatever the content. With those of links and shards they end every build. */
export const pageChecks: readonly Check[] = [findOutsideRequests, findInlineCode, findFaultyData, findRepeatedIds];

/** All checks: these, and those that take long or that depend on the content. */
export const allChecks: readonly Check[] = [
  findBrokenLinks,
  ...pageChecks,
  findLargeShards,
  findMissingBacklinks,
  findPoorTitles,
  findInvalidHtml,
  findHeavyPages,
];
