import { decodeHTML } from 'entities/decode';
import { attributeOf, type Page, type PageElement } from '../page.ts';
import type { Fact, FactField } from './fact.ts';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

/** How far things stand in one another. */
const deepest = 8;

const TEXT_TYPES =
  /^(?:\w*Article|\w*NewsArticle|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|Interview|Statement|CreativeWork|WebPage|TechArticle|Chapter|SpecialAnnouncement)$/;
const PLAIN_TYPES = /^(?:WebPage|CreativeWork)$/;

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** All things in a script, those within others too. */
function listThings(value: unknown, depth = 0): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => listThings(item, depth + 1));
  if (!isThing(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].flatMap((key) =>
    listThings(value[key], depth + 1),
  );
  return [value, ...inner];
}

/** Between the first bracket and the last: some stand in a comment or in CDATA. */
function parse(text: string): unknown {
  const bare = text.slice(text.search(/[[{]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  for (const given of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(given) as unknown;
    } catch {
      // A line's end within a string is the fault that most have.
    }
  }
  return undefined;
}

const textOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  const given = isThing(first) ? (first['@value'] ?? first['name']) : first;
  return typeof given === 'string'
    ? decodeHTML(given)
        .replace(/<[^<>]{1,80}>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : undefined;
};

/** A thing, or the one that it only points to. */
function resolve(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || value['name'] !== undefined || typeof value['@id'] !== 'string') return value;
  return things.find((thing) => thing['@id'] === value['@id'] && thing['name'] !== undefined) ?? value;
}

/** Of several texts that a page tells of, the one that is most surely its own comes first. */
const sureness = (thing: Thing): number =>
  Number(!typesOf(thing).every((type) => PLAIN_TYPES.test(type))) * 2 + Number(thing['headline'] !== undefined);

/** What `<script type="application/ld+json">` states of the text that the page shows. */
export function readJsonLd({ text, elements }: Page): Fact[] {
  const scripts = elements.filter(
    (element) => element.name === 'script' && /^application\/ld\+json/i.test(attributeOf(element, 'type')),
  );
  const read = scripts.map((element) => ({
    element,
    things: listThings(parse(text.slice(element.inner, element.closing))),
  }));
  const all = read.flatMap(({ things }) => things);
  const [best] = read
    .flatMap(({ element, things }) => things.map((thing) => ({ element, thing })))
    .filter(({ thing }) => typesOf(thing).some((type) => TEXT_TYPES.test(type)))
    .sort((a, b) => sureness(b.thing) - sureness(a.thing));
  return best ? factsOf(best.thing, best.element, all) : [];
}

function factsOf(thing: Thing, element: PageElement, things: readonly Thing[]): Fact[] {
  const isPlain = typesOf(thing).every((type) => PLAIN_TYPES.test(type));
  // What a page is called may be another name than its text has.
  const rank = isPlain ? 40 : 0;
  const state = (field: FactField, ...values: (string | undefined)[]): Fact[] =>
    values.flatMap((value) => (value ? [{ field, value, named: 'JSON-LD', element, rank }] : []));
  const names = (key: string) => listOf(thing[key]).map((value) => textOf(resolve(value, things)));
  return [
    ...state('title', textOf(thing['headline']), textOf(thing['name'])),
    ...state('author', ...names('author'), ...(thing['author'] === undefined ? names('creator') : [])),
    ...state('publisher', ...names('publisher')),
    ...state('date', textOf(thing['datePublished']) ?? (isPlain ? undefined : textOf(thing['dateCreated']))),
    ...state('modified', textOf(thing['dateModified'])),
    ...state('language', textOf(thing['inLanguage'])),
    ...state('address', isPlain ? undefined : textOf(thing['url'])),
    ...state('type', ...(isPlain ? [] : typesOf(thing))),
    ...state('section', textOf(thing['articleSection'])),
  ];
}
