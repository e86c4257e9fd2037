import { isByline, readBareByline } from '../../classify/read-byline.ts';
import { readDateLine } from '../../days/read-date-line.ts';
import { BLOCKS } from '../../segment/html-elements.ts';
import type { Content } from './content/choose-content.ts';
import { matchOf } from './content/omitted-parts.ts';
import { allWithin, elementsIn, type Page, type PageElement } from './page.ts';
import { wordsOf } from './page-words.ts';
import type { Reading } from './segment-page.ts';

/** How long a line above a text may be, in letters. */
const longest = 300;
const DECK =
  /(?:^|[\s_-])(?:deck|dek|standfirst|subtitle|sub-?head(?:line)?|sub-?title|lede|chapo|bajada|entradilla)(?:$|[\s_-])/i;

/** The lines between a title and the text below it that say who wrote it, when, and in a sentence what it is about. */
export interface HeadLines {
  /** Read as text is: rules for lines know them. */
  lines: PageElement[];
  readings: Map<PageElement, Reading>;
}

const holdsBlocks = (element: PageElement): boolean =>
  elementsIn(element).some((child) => BLOCKS.has(child.name) || holdsBlocks(child));

/**
 * What stands outside the text chosen: pages place it in a head of its own. Whatever else stands there (sections, what to share, when it was
 * last looked at) is part of the page.
 */
export function findHeadLines(page: Page, content: Content, title: PageElement | undefined): HeadLines {
  const none = { lines: [], readings: new Map<PageElement, Reading>() };
  const [begin] = content.parts;
  if (!title || !begin || title.start >= begin.start) return none;
  const outside = allWithin(page, (element) => content.out.has(element));
  const zone = page.elements.filter(({ start, end }) => start >= title.end && end <= begin.start);
  const lines: PageElement[] = [];
  const readings = new Map<PageElement, Reading>();
  for (const element of zone) {
    if (outside.has(element) && !/by-?line|author|date/i.test(matchOf(element))) continue;
    if (lines.some((line) => line.start <= element.start && element.end <= line.end)) continue;
    if (element.end - element.start > 20 * longest || holdsBlocks(element)) continue;
    const words = wordsOf(element, page);
    if (words === '' || words.length > longest) continue;
    if (DECK.test(matchOf(element))) readings.set(element, { field: 'deck', hasWords: true });
    else if (isByline(words) || readDateLine(words) !== undefined || isDatedByline(words)) lines.push(element);
  }
  return { lines, readings };
}

/** `Ana Ruiz | May 5, 1999` */
function isDatedByline(words: string): boolean {
  const [name = '', ...rest] = words.split(/ ?[|•·] ?| [–—-] /);
  return rest.some((part) => readDateLine(part) !== undefined) && readBareByline(name) !== undefined;
}
