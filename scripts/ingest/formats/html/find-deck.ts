import { decodeHTML } from 'entities/decode';
import { countWords } from '../../../../src/record/passages.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { foldWords } from '../../text/fold-words.ts';
import { matchOf } from './content/omitted-parts.ts';
import { aroundOf, attributeOf, elementsIn, type Page, type PageElement } from './page.ts';
import { wordsOf } from './page-words.ts';

/** How pages name the sentences below a title that say what a text is about. */
const DECK =
  /(?:^|[\s_-])(?:deck|dek|standfirst|sub-?title|sub-?head(?:line|ing)?|sub-?header|summary|synopsis|lede|lead-?(?:text|paragraph)|chapo|chapeau|bajada|entradilla|perex|ingress|vorspann|sommario|occhiello|excerpt|abstract|alternativeheadline)(?:$|[\s_-])/i;
/** What lists in few sentences what a text says, above it. */
const POINTS =
  /(?:^|[\s_-])(?:[a-z]*key-?(?:points?|takeaways?|facts)|highlights|takeaways|tl-?dr|at-?a-?glance|in-?brief|bullet-?points?|article-?summary)(?:$|[\s_-])/i;

/** A deck has so many words, and shares with its title what stands so far around it. Where its names don’t tell, it has more. */
const deck = { words: 6, longer: 12, levels: 3 };
/** How far around a line its name as a deck may stand. */
const namedLevels = 6;

/** All that may name an element: programs that make up the names of classes have others for those who test pages. */
const namesOf = (element: PageElement): string =>
  [
    matchOf(element),
    ...['itemprop', 'data-dot', 'data-testid', 'data-test', 'data-qa', 'data-component'].map((name) =>
      attributeOf(element, name),
    ),
  ].join(' ');

/** `RenderKeyPoints-list` → `Render Key Points-list`, beside the name as it is. */
const apart = (names: string): string => `${names} ${names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')}`;

/** True for what is named a deck, or is all that stands in what is. */
export function isNamedDeck(element: PageElement, page: Page, words: string): boolean {
  if (countWords(words) < 2 || isTimed(element) || isLink(element, page, words)) return false;
  if (DECK.test(namesOf(element))) return true;
  const around = [...aroundOf(element)].slice(1, 1 + namedLevels).find((outer) => DECK.test(namesOf(outer)));
  return around !== undefined && around.end - around.start < mostMarkup && wordsOf(around, page) === words;
}

/** In characters. */
const mostMarkup = 8000;

const isTimed = (element: PageElement): boolean => element.name === 'time' || elementsIn(element).some(isTimed);

/** The title of another text. */
const isLink = (element: PageElement, page: Page, words: string): boolean =>
  page.elements.some(
    (link) =>
      link.name === 'a' && link.start >= element.start && link.end <= element.end && wordsOf(link, page) === words,
  );

/** What a page tells programs that it is about. */
export const listDescriptions = ({ elements }: Page): string[] =>
  elements
    .filter((element) => element.name === 'meta')
    .filter((element) =>
      /^(?:og:|twitter:)?description$/i.test(attributeOf(element, 'property') || attributeOf(element, 'name')),
    )
    .map((element) => foldWords(decodeHTML(attributeOf(element, 'content'))));

/** True for what a page says of itself to programs in the same words: whole, or as far as its first ones. */
export const isDescribed = (words: string, descriptions: readonly string[]): boolean =>
  countWords(words) >= deck.words &&
  descriptions.some((description) => {
    const [own, told] = [foldWords(words), description.replace(/(?:…|\.\.\.)$/, '').trim()];
    return own === told || (countWords(told) >= deck.longer && own.startsWith(told));
  });

const hasLinks = (element: PageElement): boolean =>
  elementsIn(element).some((child) => child.name === 'a' || child.name === 'img' || hasLinks(child));

/** A caption, an item, what a form asks, what opens and closes with a button. */
function isPartOf(element: PageElement, title: PageElement): boolean {
  const around = [...aroundOf(element)];
  const boxes = around.slice(1, 1 + deck.levels).filter(({ start }) => start >= title.end);
  return (
    boxes.some((box) => elementsIn(box).some(({ name }) => name === 'button')) ||
    around.some(({ name }) => /^(?:figure|figcaption|li|form|footer|table|label)$/.test(name))
  );
}

/** True for a line without links right below a title, in its own head. */
export function isBelowTitle(element: PageElement, title: PageElement, words: string): boolean {
  if (!/^(?:h[2-4]|p|div)$/.test(element.name) || hasLinks(element) || isTimed(element) || isPartOf(element, title))
    return false;
  if (countWords(words) < deck.words) return false;
  const heads = [...aroundOf(title)]
    .slice(1, 1 + deck.levels)
    .filter(({ name }) => /^(?:header|hgroup|div)$/.test(name));
  return [...aroundOf(element)].slice(1, 1 + deck.levels).some((around) => heads.includes(around));
}

/** True for a paragraph of whole sentences between a title and its text, which is no caption. */
export function isLede(element: PageElement, title: PageElement, words: string): boolean {
  const isSentence = countWords(words) >= deck.longer && endsSentence(words);
  return element.name === 'p' && isSentence && !hasLinks(element) && !isPartOf(element, title);
}

/** True for a list of sentences that is named as what a text comes to. */
export function isPoints(element: PageElement, page: Page): boolean {
  if (!/^(?:div|section|ul)$/.test(element.name) || !POINTS.test(apart(namesOf(element)))) return false;
  const items = page.elements.filter(
    ({ name, start, end }) => name === 'li' && start > element.start && end <= element.end,
  );
  return items.length > 1 && items.every((item) => !hasLinks(item) && countWords(wordsOf(item, page)) >= deck.words);
}
