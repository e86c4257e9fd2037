import { findByline } from './find-byline.ts';
import { findClosing } from './find-closing.ts';
import { findCredits } from './find-credits.ts';
import { findDateline } from './find-dateline.ts';
import { findHeadings } from './find-headings.ts';
import { findPictures } from './find-pictures.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import type { Rule } from './rule.ts';

/**
 * For texts without turns. The order matters: each rule sees only what those before it left as plain paragraphs.
 * Pictures and bylines are taken away first, because a dateline begins the first paragraph that is left. What closes a release stands
 * below credits. Credits and
 * biographies are short and would pass for headings' neighbours. Headings come before pull quotes, which take theirs.
 */
export const PROSE_RULES: Rule[] = [
  findPictures,
  findByline,
  findDateline,
  findClosing,
  findCredits,
  findHeadings,
  findPullQuotes,
];
