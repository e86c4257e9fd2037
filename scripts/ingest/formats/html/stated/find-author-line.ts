import { foldWords } from '../../../text/fold-words.ts';
import { isBodyName } from '../../../classify/byline-words.ts';
import { readBareByline, readByline } from '../../../classify/read-byline.ts';
import type { Content } from '../content/choose-content.ts';
import { matchOf, namedReason, sureReason } from '../content/omitted-parts.ts';
import { findFirstText } from '../find-first-text.ts';
import { aroundOf, attributeOf, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';

/** How pages mark who wrote what they show, or the line that says so. */
const MARK = /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?|written-?by|writer(?:-?name)?)(?:$|[\s_-])/i;
/** The same, of a name and nothing else. */
const NAME_MARK = /(?:^|[\s_-])(?:by-?line|author|writer)(?:[_-]+name)?(?:\s|$)/i;
const isOwn = (element: PageElement): boolean =>
  attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop').split(/\s+/).includes('author');
const isMarked = (element: PageElement): boolean => isOwn(element) || MARK.test(matchOf(element));
const isNameMarked = (element: PageElement): boolean => isOwn(element) || NAME_MARK.test(matchOf(element));

const longest = 100;
const mostCommas = 2;
/** A line with several names has no more letters, nor lies further out. */
const line = { letters: 200, levels: 3 };

/** What stands beside names, and is none. */
const NO_NAME =
  /^(?:follow|contact|about|read|more|view|all|posts?|guest|share|see|meet|subscribe|sign|log|our|the)(?!\p{L})/iu;
const BETWEEN = /(?<!\p{L})(?:by|von|por|par|di|and|und|y|et|e|with|mit)(?!\p{L})|[\s,;&|.:•·–—-]/giu;

/** The only person whom words name, if they are nothing else. */
function readName(words: string): string | undefined {
  if (words.length > longest || NO_NAME.test(words) || isBodyName(words)) return undefined;
  const [writer, ...others] = readByline(`By ${words}`) ?? [];
  return writer && others.length === 0 && foldWords(writer.name) === foldWords(words) ? writer.name : undefined;
}

const within = (page: Page, around: PageElement): PageElement[] =>
  page.elements.filter(({ start, end }) => start > around.start && end <= around.end);

/** `By <a>Ana Ruiz</a>, <a>Tom Hale</a>`: behind a comma stands a name where each is a link. */
function readLinks(element: PageElement, page: Page, words: string): string[] | undefined {
  const names = within(page, element)
    .filter(({ name }) => name === 'a')
    .flatMap((link) => readName(wordsOf(link, page)) ?? []);
  const rest = names.reduce((left, name) => left.replace(name, ' '), words).replace(BETWEEN, '');
  return names.length > 1 && rest === '' ? names : undefined;
}

/** What a line begins with that says who wrote a text, in the languages whose pages link names. */
const BY =
  /^(?:by|von|por|par|di|door|av|af|przez|text|texto|texte|testo|autor(?:in|en|es|a)?|auteurs?|autore|words)(?: ?: ?| )/iu;

/** `Von: <a>Ana Ruiz</a>, <a>Tom Hale</a>`: a line that its names make one, whatever they stand in. */
function readLinkedLine(element: PageElement, page: Page): string[] | undefined {
  if (!/^(?:p|li|div|span|address|h[3-6])$/.test(element.name) || element.end - element.start > 40 * line.letters)
    return undefined;
  const words = wordsOf(element, page);
  if (words.length > line.letters || !BY.test(words)) return undefined;
  const links = within(page, element).filter(({ name }) => name === 'a');
  const names = links.flatMap((link) => readName(wordsOf(link, page)) ?? []);
  if (names.length === 0 || names.length < links.length) return undefined;
  const rest = names.reduce((left, name) => left.replace(name, ' '), words.replace(BY, '')).replace(BETWEEN, '');
  return rest === '' ? names : undefined;
}

/** Lines above the first paragraph of a text that name, behind their first word, nobody but whom links name. */
export const findLinkedLines = (page: Page, content: Content, title: PageElement | undefined): PageElement[] => {
  const until = title && findFirstText(page, content, title);
  if (!title || until === undefined) return [];
  return page.elements.filter(
    (element) => element.start >= title.end && element.end <= until && readLinkedLine(element, page) !== undefined,
  );
};

/** A name that is marked as an author’s, and others so marked in its line. */
function readMarkedNames(element: PageElement, page: Page, words: string): string[] | undefined {
  const name = isNameMarked(element) ? readName(words) : undefined;
  if (name === undefined) return undefined;
  const around = [...aroundOf(element)]
    .slice(1, 1 + line.levels)
    .findLast((outer) => outer.end - outer.start < 40 * line.letters && wordsOf(outer, page).length <= line.letters);
  const others = around ? within(page, around).filter(isNameMarked) : [];
  return [...new Set([name, ...others.flatMap((other) => readName(wordsOf(other, page)) ?? [])])];
}

/**
 * Whom a page marks as its author where a reader sees it, between its title and the end of its text: the first line of those that is
 * nothing but names. Elsewhere such marks stand with other texts and with comments.
 *
 * @param isSite whether a name is the site’s own
 */
export function findAuthorLine(
  page: Page,
  content: Content,
  title: PageElement | undefined,
  isSite: (name: string) => boolean,
): string[] | undefined {
  const last = content.parts.at(-1);
  if (!title || !last) return undefined;
  const marked = page.elements.filter(
    (element) => element.start >= title.start && element.end <= last.end && isMarked(element),
  );
  for (const element of marked) {
    const isOut = [...aroundOf(element)].some(
      (around) => sureReason(around) !== undefined || (around !== element && namedReason(around) !== undefined),
    );
    if (isOut || element.end - element.start > 40 * longest) continue;
    const words = wordsOf(element, page);
    if (words.length > longest) continue;
    // What stands around a line may say more than it.
    const linked = [element, ...within(page, element).filter(isMarked)]
      .map((line) => readLinks(line, page, wordsOf(line, page)))
      .find((names) => names !== undefined);
    // With more commas it tells of offices, too.
    if (!linked && words.split(',').length > mostCommas + 1) continue;
    const names =
      linked ??
      (readByline(words) ?? readBareByline(words))?.map(({ name }) => name) ??
      readMarkedNames(element, page, words);
    const people = names?.filter((name) => !isSite(name)) ?? [];
    if (people.length > 0) return people;
  }
  for (const element of findLinkedLines(page, content, title)) {
    const people = readLinkedLine(element, page)?.filter((name) => !isSite(name)) ?? [];
    if (people.length > 0) return people;
  }
  return undefined;
}
