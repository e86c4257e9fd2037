import { countWords } from '../../../../../src/record/passages.ts';
import { reasons, sureReason } from '../content/omitted-parts.ts';
import { aroundOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import { bare, SITE } from './bare-words.ts';
import type { Fact } from './fact.ts';
import { findBadge } from './find-badge.ts';

/** The title of a page’s text, and where it stands: as a line of the page, or in what the page states. */
export interface PageTitle {
  value: string;
  element: PageElement;
  /** True where it is a line that whoever reads the page sees. */
  isLine: boolean;
  named: string;
  /** A part of the heading that is none of its words. */
  badge?: PageElement;
}

/** Headings that are no longer than a title may be, in words. */
const longestTitle = 60;
/** A heading says it if it has the same words, or if only the site’s name stands around them: which is the shorter part. */
function says(heading: string, stated: string): boolean {
  const [own, other] = [bare(heading), bare(stated)];
  if (own === '' || own === other) return own !== '';
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return countWords(heading) >= 3 && short.length * 2 > long.length && ` ${long} `.includes(` ${short} `);
}

/** Of the words of a heading the share that what is stated has, too; none where it is far shorter, as the site’s name is. */
function share(heading: string, stated: string): number {
  const [own, other] = [bare(heading), bare(stated)];
  if (own.length * 2 < other.length) return 0;
  const words = new Set(other.split(' '));
  const all = own.split(' ');
  return all.filter((word) => words.has(word)).length / all.length;
}

/** Chinese and Japanese pages set no space: `…-新华网`. */
const SITE_IN_HAN =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}！？」』》）])(?:-{1,2}|[_|｜])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,8}$/u;

/** A title without the name of the site, where that is known or parted by a mark that hardly stands in titles. */
function withoutSite(given: string, publisher: string | undefined): string {
  // A template puts the mark there where it has no name to put before it.
  const title = given.replace(/^(?:[|•·–—-]|::?) (?!\d)| (?:[|•·–—-]|::?)$/gu, '');
  const parts = title.split(SITE);
  if (parts.length < 2) return title.replace(SITE_IN_HAN, '');
  const name = publisher === undefined ? undefined : bare(publisher);
  const isSite = (part: string): boolean => {
    const words = bare(part);
    if (name === undefined || words === '') return false;
    return name.includes(words) || (words.includes(name) && name.length * 2 > words.length);
  };
  const last = parts.at(-1) ?? '';
  const cut = title.lastIndexOf(last);
  const rest = title.slice(0, cut).replace(/ (?:[|•·«»‹›/–—-]|::?) $/, '');
  if (isSite(last)) return withoutSite(rest, publisher);
  const [first = ''] = parts;
  if (isSite(first)) return title.slice(first.length).replace(/^ (?:[|•·«»‹›/–—-]|::?) /, '');
  const isMarked = / [|•·«»‹›] $/.test(title.slice(0, cut));
  return isMarked && countWords(rest) >= 3 ? rest : title;
}

/** True where a page's title has a heading as its first part. */
const beginsWith = (title: string, heading: string): boolean => {
  const parts = title.split(SITE);
  return parts.length === 2 && bare(parts[0] ?? '') === bare(heading);
};

/** A site's name leads to its first page. */
const isLinked = (heading: PageElement): boolean =>
  [...aroundOf(heading), ...elementsIn(heading)].some(({ name }) => name === 'a');

/** Two titles of one text have more words in common than this share of them. */
const mostOther = 0.5;
/** What a template calls all pages of a site has so few words. */
const siteTitle = 2;

/**
 * The title: the heading that what the page states of itself bears out; the only first heading, where nothing better is stated; or what is
 * stated, without the site’s name.
 *
 * @param given facts about the title, most telling first
 * @param isText whether an element is one of the text
 */
export function findTitle(
  page: Page,
  given: readonly Fact[],
  publisher: string | undefined,
  isText: (element: PageElement) => boolean,
): PageTitle | undefined {
  const element = page.elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  const own = element && wordsOf(element, page);
  const isSite = (words: string): boolean => publisher !== undefined && bare(words) === bare(publisher);
  // A template states the site's name for all of its pages.
  const others = given.filter(({ value }) => !isSite(value));
  const facts = others.length > 0 || (own !== undefined && !isSite(own)) ? others : given;
  const stated = [...facts.map(({ value }) => value), ...(own ? [own] : [])];
  const all = page.elements
    .filter(({ name }) => /^h[1-3]$/.test(name))
    .map((heading) => ({ heading, words: wordsOf(heading, page) }))
    .filter(({ words }) => words !== '' && countWords(words) <= longestTitle);
  const headings = all.filter(({ heading }) => reasonsAround(heading).length === 0);
  const line = ({ heading, words }: (typeof headings)[number]): PageTitle => {
    const badge = findBadge(heading, page, stated);
    const title = { element: heading, isLine: true, named: 'title' };
    return badge ? { ...title, value: badge.rest, badge: badge.element } : { ...title, value: words };
  };
  const first = headings.filter(({ heading }) => heading.name === 'h1');
  const titles = first.filter(({ words }) => !isSite(words));
  const found =
    stated.flatMap((title) => titles.filter(({ words }) => says(words, title)))[0] ??
    headings.find(({ words }) => facts.some(({ value }) => bare(words) === bare(value))) ??
    // The site’s name stands as the first heading, and the title of the page is made of both.
    headings.find(({ words }) =>
      titles.some((site) => own !== undefined && bare(own) === `${bare(site.words)} ${bare(words)}`),
    ) ??
    titles.find(({ words }) => countWords(words) >= 3 && stated.some((title) => share(words, title) >= 0.6)) ??
    // `Cea`, and `Cea — The Elder Courier`: it is all that stands before the site's name.
    only(titles.filter(({ heading, words }) => !isLinked(heading) && own !== undefined && beginsWith(own, words))) ??
    all.find(({ heading, words }) => isLastWay(heading) && own !== undefined && says(words, own)) ??
    (facts.length === 0 && (own === undefined || countWords(own) <= siteTitle || isSite(own))
      ? only(titles)
      : undefined) ??
    (facts.length === 0
      ? only(titles.filter(({ heading, words }) => countWords(words) >= 3 && isText(heading)))
      : undefined);
  if (found) return line(found);
  const fact = isStale(facts, own === undefined ? [] : [own, withoutSite(own, publisher)])
    ? facts.find(({ named }) => named !== 'JSON-LD')
    : facts[0];
  if (fact) return { ...fact, value: withoutSite(fact.value, publisher), isLine: false };
  return element && own
    ? { value: withoutSite(own, publisher), element, isLine: false, named: 'title of the page' }
    : undefined;
}

/** Why a heading is none of the text. */
const reasonsAround = (heading: PageElement): string[] =>
  [...aroundOf(heading)].flatMap((around) => sureReason(around) ?? []);

/** The last step of the ways to a page. */
const isLastWay = (heading: PageElement): boolean =>
  heading.name === 'h1' && reasonsAround(heading).every((reason) => reason === reasons.navigation);

/** True where JSON-LD has other words than all else that the page states, which agrees: programs keep the first headline of a text that has another since. */
function isStale(facts: readonly Fact[], own: readonly string[]): boolean {
  const [first] = facts;
  if (first?.named !== 'JSON-LD' || own.some((title) => share(first.value, title) >= mostOther)) return false;
  const others = facts.filter(({ named }) => named !== 'JSON-LD').map(({ value }) => value);
  return others.length > 0 && others.every((value) => own.some((title) => says(value, title)));
}

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);
