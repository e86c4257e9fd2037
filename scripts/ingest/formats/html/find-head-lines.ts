import { findDatedEdge } from '../../classify/find-byline.ts';
import { isByline, readBareByline } from '../../classify/read-byline.ts';
import { readDateLine } from '../../days/read-date-line.ts';
import { BLOCKS } from '../../segment/html-elements.ts';
import type { Content } from './content/choose-content.ts';
import { matchOf, reasons } from './content/omitted-parts.ts';
import { isBelowTitle, isDescribed, isLede, isNamedDeck, isPoints, listDescriptions } from './find-deck.ts';
import { findFirstText, reasonsWithin } from './find-first-text.ts';
import { aroundOf, elementsIn, type Page, type PageElement } from './page.ts';
import { wordsOf } from './page-words.ts';
import type { Reading } from './segment-page.ts';

/** How long a line above a text may be, in letters, and how long a deck. */
const longest = { line: 300, deck: 700 };

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
  const outside = reasonsWithin(page, content);
  const isWithin = title.start >= begin.start;
  const until = findFirstText(page, content, title) ?? title.end;
  const zone = page.elements.filter(
    (element) => element.start >= title.end && element.end <= until && (!isWithin || outside.has(element)),
  );
  const descriptions = listDescriptions(page);
  const lines: PageElement[] = [];
  const readings = new Map<PageElement, Reading>();
  const isTaken = ({ start, end }: PageElement): boolean =>
    [...lines, ...readings.keys()].some((line) => line.start <= start && end <= line.end);
  for (const element of zone) {
    if (isTaken(element)) continue;
    const reason = outside.get(element);
    if (reason !== undefined && reason !== reasons.around && !isMarked(element)) continue;
    if (reason === undefined && isPoints(element, page)) {
      lines.push(element);
      continue;
    }
    if (element.end - element.start > 20 * longest.deck || holdsBlocks(element)) continue;
    const words = wordsOf(element, page);
    if (words === '' || words.length > longest.deck) continue;
    const isLine = words.length <= longest.line;
    if (isLine && (isByline(words) || readDateLine(words) !== undefined || isDatedByline(words))) {
      if (reason === undefined || isMarked(element)) lines.push(element);
    } else if (isDeck(element, title, words, reason !== undefined))
      readings.set(element, { field: 'deck', hasWords: true });
  }
  return { lines, readings };

  function isDeck(element: PageElement, line: PageElement, words: string, isOut: boolean): boolean {
    if (isOfDisclosure(element)) return false;
    if (isNamedDeck(element, page, words)) return true;
    if (isMarked(element) || readings.size > 0) return false;
    if (isDescribed(words, descriptions)) return !isOfFigure(element);
    if (isOut) return false;
    return (lines.length === 0 && isBelowTitle(element, line, words)) || isLede(element, line, words);
  }
}

/** What pages say of whom a writer is paid by sums up nothing. */
const isOfDisclosure = (element: PageElement): boolean =>
  [...aroundOf(element)].some(
    (around) => /disclos|disclaim|conflicts?-of-interest/i.test(matchOf(around)) && around.name !== 'body',
  );

const isOfFigure = (element: PageElement): boolean =>
  [...aroundOf(element)].some(({ name }) => name === 'figure' || name === 'figcaption');

/** Its own names, or those of what stands right around it, say that it tells who or when. */
const isMarked = (element: PageElement): boolean =>
  [element, ...(element.parent ? [element.parent] : [])].some((own) =>
    /by-?line|author|writer|date|posted|entry-?meta|post-?meta|article-?meta/i.test(matchOf(own)),
  );

/** `Ana Ruiz | May 5, 1999`, `May 5, 1999 by Ana Ruiz` */
function isDatedByline(words: string): boolean {
  if (findDatedEdge(words)) return true;
  const [name = '', ...rest] = words.split(/ ?[|•·] ?| [–—-] /);
  return rest.some((part) => readDateLine(part) !== undefined) && readBareByline(name) !== undefined;
}
