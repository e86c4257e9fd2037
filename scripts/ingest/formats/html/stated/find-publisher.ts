import { attributeOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import { bare, SITE } from './bare-words.ts';
import type { Fact } from './fact.ts';

/** `https://www.elder-courier.example/a` → `eldercourier` */
function lettersOfHost(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return '';
  const [label = ''] = new URL(address).hostname.replace(/^(?:www\d?|m)\./, '').split('.', 1);
  return label.replaceAll('-', '');
}

const letters = (name: string): string => bare(name).replaceAll(' ', '');
/** Fewer letters agree by chance. */
const fewest = 4;

/** `Junín 24` and `junin24`, `CRIC` and `cricgrenoble`: the one begins with all of the other. */
function agreesWithHost(name: string, host: string): boolean {
  const own = letters(name);
  return own.length >= fewest && host.length >= fewest && (own.startsWith(host) || host.startsWith(own));
}

const isFront = (address: string, page: string | undefined): boolean =>
  /^(?:\/|\.\/|index\.html?)$/.test(address) ||
  (URL.canParse(address) &&
    /^\/?$/.test(new URL(address).pathname) &&
    (page === undefined || !URL.canParse(page) || new URL(page).hostname === new URL(address).hostname));

/** What leads to the first page of the site, by its words, its picture's and its own title. */
const namesOf = (link: PageElement, page: Page): string[] => [
  wordsOf(link, page),
  attributeOf(link, 'title'),
  ...elementsIn(link).flatMap((child) => [
    attributeOf(child, 'alt'),
    ...elementsIn(child).map((inner) => attributeOf(inner, 'alt')),
  ]),
];

const RIGHTS = /(?:©|&copy;|\(c\)|copyright)[^<\n]{0,90}/giu;

/** The name of a site behind the title of a page: an address that has its letters, a link to the first page, or who holds the rights says so, too. */
function siteOfTitle(page: Page, host: string, address: string | undefined): string | undefined {
  const element = page.elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  const [, ...behind] = (element ? wordsOf(element, page) : '').split(SITE);
  const headings = new Set(
    page.elements.filter(({ name }) => name === 'h2').map((heading) => bare(wordsOf(heading, page))),
  );
  const names = behind.filter((name) => /^[\p{Lu}\p{N}«“"]/u.test(name) && bare(name).split(' ').length <= 6);
  if (names.length === 0) return undefined;
  const byAddress = names.find((name) => agreesWithHost(name, host));
  if (byAddress !== undefined) return byAddress;
  const fronts = new Set(
    page.elements
      .filter((link) => link.name === 'a' && isFront(attributeOf(link, 'href'), address))
      .flatMap((link) => namesOf(link, page).map(bare)),
  );
  const rights = (page.text.match(RIGHTS) ?? []).map(bare);
  return names
    .toReversed()
    .find(
      (name) =>
        !headings.has(bare(name)) &&
        (fronts.has(bare(name)) || rights.some((line) => ` ${line} `.includes(` ${bare(name)} `))),
    );
}

/** A name that is a host, as some sites call themselves: `elder.example`. */
const HOST = /^[\p{Ll}\d.-]+\.\p{Ll}{2,}$/u;

/** Whether a page that calls its site by a host is of that host. */
const isOwnHost = (name: string, address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && `.${new URL(address).hostname}`.endsWith(`.${name}`);

/** `Elder News, Weather, Sports | WELD 7` → `WELD 7`, where the address has its letters. */
const withoutSlogan = (name: string, host: string): string => {
  const parts = name.split(SITE);
  return parts.length < 2 ? name : (parts.find((part) => agreesWithHost(part, host)) ?? name);
};

/**
 * Who publishes a page: by what it states, without a slogan; else the name of the site in its title, where another sign agrees; else its own host, where
 * it states that as its name.
 */
export function findPublisher(page: Page, facts: readonly Fact[], address: string | undefined): string | undefined {
  const host = lettersOfHost(address);
  const stated = facts.map(({ value }) => value);
  const named = stated.find((name) => !HOST.test(name));
  if (named !== undefined) return withoutSlogan(named, host);
  return siteOfTitle(page, host, address) ?? stated.find((name) => isOwnHost(name, address));
}
