import { findDatedEdge } from '../../classify/find-byline.ts';
import { countWords } from '../../../../src/record/passages.ts';
import { isByline, readBareByline } from '../../classify/read-byline.ts';
import { readDateLine } from '../../days/read-date-line.ts';
import { BLOCKS } from '../../segment/html-elements.ts';
import type { Content } from './content/choose-content.ts';
import { matchOf } from './content/omitted-parts.ts';
import { allWithin, aroundOf, elementsIn, type Page, type PageElement } from './page.ts';
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
  if (!title || !begin || title.start >= begin.end) return none;
  const outside = allWithin(page, (element) => content.out.has(element));
  const isWithin = title.start >= begin.start;
  const until = isWithin ? findFirstText(page, title, outside) : begin.start;
  const zone = page.elements.filter(
    (element) => element.start >= title.end && element.end <= until && (!isWithin || outside.has(element)),
  );
  const lines: PageElement[] = [];
  const readings = new Map<PageElement, Reading>();
  for (const element of zone) {
    if (outside.has(element) && !isMarked(element)) continue;
    if (lines.some((line) => line.start <= element.start && element.end <= line.end)) continue;
    if (element.end - element.start > 20 * longest || holdsBlocks(element)) continue;
    const words = wordsOf(element, page);
    if (words === '' || words.length > longest) continue;
    if (DECK.test(matchOf(element)) || isOnlyChild(element)) readings.set(element, { field: 'deck', hasWords: true });
    else if (readings.size === 0 && lines.length === 0 && isBelow(element, title, words))
      readings.set(element, { field: 'deck', hasWords: true });
    else if (isByline(words) || readDateLine(words) !== undefined || isDatedByline(words)) lines.push(element);
  }
  return { lines, readings };
}

/** What is all of an element that is named as a deck. */
const isOnlyChild = ({ parent }: PageElement): boolean =>
  parent !== undefined && DECK.test(matchOf(parent)) && elementsIn(parent).length === 1;

/** A deck has so many words, and shares with its title what stands so far around it. */
const deck = { words: 6, levels: 3 };

/** True for a line without links right below a title, in its own head. */
function isBelow(element: PageElement, title: PageElement, words: string): boolean {
  if (!/^(?:h[2-4]|p|div)$/.test(element.name) || countWords(words) < deck.words || hasLinks(element)) return false;
  if (isByline(words) || readDateLine(words) !== undefined || isDatedByline(words)) return false;
  const heads = [...aroundOf(title)]
    .slice(1, 1 + deck.levels)
    .filter(({ name }) => /^(?:header|hgroup|div)$/.test(name));
  return [...aroundOf(element)].slice(1, 1 + deck.levels).some((around) => heads.includes(around));
}

const hasLinks = (element: PageElement): boolean =>
  elementsIn(element).some((child) => child.name === 'a' || child.name === 'img' || hasLinks(child));

/** Its own names, or those of what stands right around it, say that it tells who or when. */
const isMarked = (element: PageElement): boolean =>
  [element, ...(element.parent ? [element.parent] : [])].some((own) =>
    /by-?line|author|writer|date|posted|entry-?meta|post-?meta|article-?meta/i.test(matchOf(own)),
  );

/** Paragraphs of so many letters are text. */
const shortestText = 80;

/** Where the first paragraph of the text begins below a title that stands among its parts. */
function findFirstText(page: Page, title: PageElement, outside: ReadonlySet<PageElement>): number {
  const first = page.elements.find(
    (element) =>
      element.start >= title.end &&
      element.name === 'p' &&
      !outside.has(element) &&
      wordsOf(element, page).length >= shortestText,
  );
  return first?.start ?? title.end;
}

/** `Ana Ruiz | May 5, 1999`, `May 5, 1999 by Ana Ruiz` */
function isDatedByline(words: string): boolean {
  if (findDatedEdge(words)) return true;
  const [name = '', ...rest] = words.split(/ ?[|•·] ?| [–—-] /);
  return rest.some((part) => readDateLine(part) !== undefined) && readBareByline(name) !== undefined;
}
