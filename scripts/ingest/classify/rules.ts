import { findByline } from './find-byline.ts';
import { findCaptions } from './find-captions.ts';
import { findClosing } from './find-closing.ts';
import { findCredits } from './find-credits.ts';
import { findDateline } from './find-dateline.ts';
import { findFurniture } from './find-furniture.ts';
import { findHeadings } from './find-headings.ts';
import { findPictures } from './find-pictures.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import type { Rule } from './rule.ts';

/**
 * For texts without turns. The order matters: each rule sees only what those before it left as plain paragraphs.
 * What pages put around a text, pictures and bylines are taken away first, because a dateline begins the first paragraph that is left.
 * What closes a release stands below credits. Credits and biographies are short and would pass for headings' neighbours. Headings come
 * before pull quotes, which take theirs.
 */
export const PROSE_RULES: Rule[] = [
  findFurniture,
  findPictures,
  findCaptions,
  findByline,
  findDateline,
  findClosing,
  findCredits,
  findHeadings,
  findPullQuotes,
];
