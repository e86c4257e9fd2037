import type { Check } from './check.ts';
import { findFaultyData } from './find-faulty-data.ts';
import { findInlineCode } from './find-inline-code.ts';
import { findOutsideRequests } from './find-outside-requests.ts';
import { findRepeatedIds } from './find-repeated-ids.ts';

/** Checks of single pages and stylesheets, whatever the content. With those of links and shards they end every build. */
export const pageChecks: readonly Check[] = [findOutsideRequests, findInlineCode, findFaultyData, findRepeatedIds];
