import { isGivenName } from '../../../classify/given-names.ts';
import { readNames } from '../../../classify/read-names.ts';
import { foldWords } from '../../../text/fold-words.ts';
import { matchOf } from '../content/omitted-parts.ts';
import { attributeOf, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import type { Fact, FactField } from './fact.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle, type PageTitle } from './find-title.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readLabelled } from './read-labelled.ts';
import { readMeta } from './read-meta.ts';

/** What a page states of the text that it shows, with where each statement stands. */
export interface StatedPage {
  /** As front matter has it. */
  data: Record<string, unknown>;
  /** What its markup says the language is: often what the site’s template has for all pages. */
  language: string | undefined;
  title: PageTitle | undefined;
  /** Whether a name is that of the site. */
  isSite: (name: string) => boolean;
  /** What was taken of what the page states for programs. */
  used: Fact[];
}

/** `itemprop` and `rel` of the elements that a reader sees. */
function readMarked(page: Page): Fact[] {
  return page.elements.flatMap((element): Fact[] => {
    const { name } = element;
    if (name === 'meta' || name === 'link' || name === 'script') return [];
    const itemprop = attributeOf(element, 'itemprop').split(/\s+/);
    const fact = (field: FactField, value: string, named: string, rank: number): Fact[] =>
      value === '' ? [] : [{ field, value, named, element, rank }];
    const time =
      name === 'time' ? attributeOf(element, 'datetime') || wordsOf(element, page) : attributeOf(element, 'content');
    if (itemprop.includes('datePublished')) return fact('date', time, 'datePublished', 10);
    if (itemprop.includes('dateModified')) return fact('modified', time, 'dateModified', 10);
    if (name === 'time' && element.attributes.has('pubdate')) return fact('date', time, 'time', 60);
    if (
      name === 'time' &&
      /publish|posted|(?:entry|article|post|story|news|blog)[_-]?(?:date|time)|pub-?date/i.test(
        attributeOf(element, 'class'),
      )
    )
      return fact('date', time, 'time', 61);
    return [];
  });
}

/** Between what pages state of when a text was issued, and names that some programs give to when its file was made. */
const shownRank = 27.5;

/** The only day that a page shows as a time, where its names say that it is the text’s. */
function readShownDay(page: Page): Fact[] {
  const times = page.elements.filter(
    (element) =>
      element.name === 'time' &&
      /^\d{4}-\d\d-\d\d/.test(attributeOf(element, 'datetime')) &&
      /\d{4}/.test(wordsOf(element, page)) &&
      [element, ...(element.parent ? [element.parent] : [])].some((own) =>
        /date|meta|publi|byline/i.test(matchOf(own)),
      ),
  );
  const days = new Set(times.map((element) => attributeOf(element, 'datetime').slice(0, 10)));
  const [element] = times;
  if (!element || days.size > 1) return [];
  return [{ field: 'date', value: attributeOf(element, 'datetime'), named: 'time', element, rank: shownRank }];
}

/** `<!-- saved from url=(0023)https://elder.example/pier -->`, as browsers write it. */
const SAVED = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/;

const isAddress = (value: string): boolean => /^(?:https?:)?\/\/|^www\.|@/i.test(value);

const mostAuthors = 12;

/** Of each field the statements of the most telling kind. */
function tell(facts: readonly Fact[]): ReadonlyMap<FactField, Fact[]> {
  const told = new Map<FactField, Fact[]>();
  for (const fact of facts.toSorted((a, b) => a.rank - b.rank)) {
    const others = told.get(fact.field) ?? [];
    const isSame = others[0] === undefined || (others[0].rank === fact.rank && others[0].named === fact.named);
    if (isSame || fact.field === 'title') told.set(fact.field, [...others, fact]);
  }
  return told;
}

/** @param isText whether an element is one of the text */
export function statePage(page: Page, isText: (element: PageElement) => boolean): StatedPage {
  const facts = [
    ...readJsonLd(page),
    ...readMeta(page),
    ...readMarked(page),
    ...readShownDay(page),
    ...readLabelled(page),
  ];
  const isOwn = ({ field, value }: Fact): boolean =>
    field === 'author' || field === 'publisher' ? !isAddress(value) : true;
  const isAbsolute = ({ field, value }: Fact): boolean => field !== 'address' || /^https?:\/\/./i.test(value);
  const told = tell(facts.filter(isOwn).filter(isAbsolute));
  const first = (field: FactField): Fact | undefined => told.get(field)?.[0];
  const saved = SAVED.exec(page.text.slice(0, 4000))?.[1];
  const host = hostOf(first('address')?.value ?? saved);
  const named = facts.filter(isOwn).filter(({ field }) => field === 'publisher');
  const publisher = findPublisher(
    page,
    named.toSorted((a, b) => a.rank - b.rank),
    first('address')?.value ?? saved,
  );
  const title = findTitle(page, told.get('title') ?? [], publisher, isText);
  const isSite = (name: string): boolean =>
    (publisher !== undefined && isNameOf(publisher, name)) ||
    facts.some(({ field, value }) => field === 'publisher' && isNameOf(value, name)) ||
    // Of a page of one’s own, `https://www.janeroe.com`, it is the writer’s name.
    (!isGivenName(name) && host === foldWords(name).replaceAll(' ', ''));
  const authors = (told.get('author') ?? []).filter(({ value }) => !isSite(value)).slice(0, mostAuthors);
  const single = [
    localDay(facts, first('address')?.value ?? saved),
    first('modified'),
    named.find(({ value }) => value === publisher),
    first('address'),
    first('type'),
    first('section'),
  ];
  const [date, modified, , address, type, section] = single.map((fact) => fact?.value);
  const data = Object.entries({
    title: title && withoutAuthors(title.value, authors),
    date,
    modified,
    author: authors.length > 0 ? authors.map(({ value }) => value) : undefined,
    site_of_page: publisher,
    url: address ?? saved,
    // The more telling of what kind it is called.
    genre: type,
    section,
  }).filter(([, value]) => value !== undefined);
  return {
    data: Object.fromEntries(data),
    language: first('language')?.value.split(/[,\s]/)[0]?.replace('_', '-'),
    title,
    isSite,
    used: [...single.flatMap((fact) => fact ?? []), ...authors].filter(({ element }) => isUnseen(element)),
  };
}

/** A site signs with the first word of its own name as well: `LBCI`, of “LBCI Lebanon”. */
function isNameOf(publisher: string, name: string): boolean {
  const [whole, own] = [foldWords(publisher), foldWords(name)];
  return whole === own || (!own.includes(' ') && !isGivenName(name) && whole.startsWith(`${own} `));
}

/** `New pier - Ana Ruiz and Tom Hale` → `New pier`, where the page states that they wrote it. */
function withoutAuthors(title: string, authors: readonly Fact[]): string {
  const [, rest, tail] = /^(.{8,}) [-–—|] ([^-–—|]{3,120})$/u.exec(title) ?? [];
  if (rest === undefined || tail === undefined || authors.length === 0) return title;
  const named = readNames(tail).map(foldWords);
  const known = new Set(authors.flatMap(({ value }) => readNames(value).map(foldWords)));
  return named.length > 0 && named.every((name) => known.has(name)) ? rest : title;
}

/** `https://www.vancouversun.com/…` → `vancouversun` */
function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '').split('.', 1)[0];
}

/** A time of the world’s clock. */
const isOfWorld = (time: string): boolean => time.includes('T') && /(?:Z|[+-]00:?00)$/.test(time);

/** The day of a time of the world's clock at the place of publication, where the address has the day before or after. */
function dayOfAddress(fact: Fact, address: string | undefined): Fact {
  const [, year, month, day] = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//.exec(address ?? '') ?? [];
  const value = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  const apart = Math.abs(Date.parse(fact.value.slice(0, 10)) - Date.parse(value));
  return apart === 86_400_000 ? { ...fact, value } : fact;
}

/** The day on which it was published, where a page tells it as of the world’s clock and as of its own, or its address does: its own. */
function localDay(facts: readonly Fact[], address: string | undefined): Fact | undefined {
  const days = facts.filter(({ field }) => field === 'date').toSorted((a, b) => a.rank - b.rank);
  const [first] = days;
  if (!first || !isOfWorld(first.value)) return first;
  const instant = Date.parse(first.value);
  return (
    days.find(({ value }) => !isOfWorld(value) && /[+-]\d\d:?\d\d$/.test(value) && Date.parse(value) === instant) ??
    dayOfAddress(first, address)
  );
}

const isUnseen = ({ name }: PageElement): boolean => name === 'meta' || name === 'link' || name === 'script';
