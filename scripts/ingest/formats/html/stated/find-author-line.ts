import { readBareByline, readByline } from '../../../classify/read-byline.ts';
import type { Content } from '../content/choose-content.ts';
import { matchOf, namedReason, sureReason } from '../content/omitted-parts.ts';
import { aroundOf, attributeOf, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';

/** How pages mark who wrote what they show. */
const MARK = /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?|written-?by)(?:$|[\s_-])/i;
const isMarked = (element: PageElement): boolean =>
  attributeOf(element, 'rel') === 'author' ||
  attributeOf(element, 'itemprop').split(/\s+/).includes('author') ||
  MARK.test(matchOf(element));

const longest = 100;
const mostCommas = 2;

/**
 * Whom a page marks as its author where a reader sees it, between its title and the end of its text: the first line of those that is
 * nothing but names. Elsewhere such marks stand with other texts and with comments.
 */
export function findAuthorLine(page: Page, content: Content, title: PageElement | undefined): string[] | undefined {
  const [first] = content.parts;
  if (!title || !first) return undefined;
  const marked = page.elements.filter(
    (element) => element.start >= title.start && element.end <= first.end && isMarked(element),
  );
  for (const element of marked) {
    const isOut = [...aroundOf(element)].some(
      (around) => sureReason(around) !== undefined || (around !== element && namedReason(around) !== undefined),
    );
    if (isOut || element.end - element.start > 40 * longest) continue;
    const words = wordsOf(element, page);
    // With more commas it tells of offices, too.
    if (words.length > longest || words.split(',').length > mostCommas + 1) continue;
    const writers = readByline(words) ?? readBareByline(words);
    if (writers && writers.length > 0) return writers.map(({ name }) => name);
  }
  return undefined;
}
