import { decodeHTML } from 'entities/decode';
import { attributeOf, type Page, type PageElement } from '../page.ts';
import type { Fact, FactField } from './fact.ts';

/** Names that pages give to what they state, most telling first. */
const NAMES: Readonly<Record<FactField, readonly string[]>> = {
  title: [
    'citation_title',
    'dcterms.title',
    'dc.title',
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
  ],
  author: [
    ...['citation_author', 'dcterms.creator', 'dc.creator', 'article:author', 'author', 'parsely-author'],
    ...['sailthru.author', 'byl', 'byline', 'article:author_name', 'twitter:creator:name'],
  ],
  publisher: [
    ...['citation_journal_title', 'citation_publisher', 'dcterms.publisher', 'dc.publisher', 'og:site_name'],
    ...['publisher', 'application-name'],
  ],
  date: [
    ...['article:published_time', 'article:published', 'og:article:published_time', 'citation_publication_date'],
    ...['citation_date', 'citation_online_date', 'dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date'],
    ...['dcterms.created', 'dc.date.created', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'pubdate'],
    ...['publish-date', 'publish_date', 'publication_date', 'date', 'og:published_time', 'article.published'],
    ...['displaydate', 'ptime', 'originalpublicationdate', 'timestamp'],
  ],
  modified: [
    ...['article:modified_time', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'datemodified'],
    ...['last-modified', 'lastmod', 'utime', 'article.updated'],
  ],
  language: ['content-language', 'dcterms.language', 'dc.language', 'language', 'og:locale'],
  address: ['og:url', 'citation_public_url', 'parsely-link', 'twitter:url'],
  type: ['genre'],
  section: ['article:section', 'parsely-section', 'section'],
};

const fields = new Map(
  (Object.entries(NAMES) as [FactField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name, rank) => [name, { field, rank: rank + 20 }] as const),
  ),
);

/** What `<meta>` and `<link>` state, and the element around all. */
export function readMeta({ elements }: Page): Fact[] {
  return elements.flatMap((element): Fact[] => {
    if (element.name === 'meta') return readMetaElement(element);
    if (element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel')))
      return [{ field: 'address', value: attributeOf(element, 'href'), named: 'canonical', element, rank: 0 }];
    if (element.name !== 'html') return [];
    const value = attributeOf(element, 'lang') || attributeOf(element, 'xml:lang');
    return [{ field: 'language', value, named: 'lang', element, rank: 0 }];
  });
}

function readMetaElement(element: PageElement): Fact[] {
  const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((name) =>
    attributeOf(element, name).split(/\s+/).filter(Boolean),
  );
  // Some pages write out twice what stands for a character.
  const value = decodeHTML(attributeOf(element, 'content')).replace(/\s+/g, ' ').trim();
  const [found] = names.flatMap((named) => {
    const known = fields.get(named.toLowerCase());
    return known ? [{ ...known, named }] : [];
  });
  return found && value !== '' ? [{ ...found, value, element }] : [];
}
