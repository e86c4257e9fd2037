import { describe, expect, it } from 'vitest';
import { pageWork } from '../../../src/citations/page-work.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const workOf = (more: Partial<Document>, isLanding = false, site?: string) => {
  const document = sampleDocument(more);
  return pageWork(document, archiveOf([document], { title: 'The Archive', ...(site && { site }) }), isLanding);
};
const author = (name: string) => ({ name, role: 'author' as const, basis: 'stated' as const });

describe('What a document’s pages say to reference managers', () => {
  it('is what it is, who made it and when', () => {
    const publisher = { value: 'paper', basis: 'stated' as const };
    const contributors = [author('Jan van der Berg'), author('José de la Cruz Jr.'), author('Editorial Board')];
    const { fields, hasPublisher } = workOf({ contributors, publisher, date: { value: '1999-05', basis: 'stated' } });
    expect(fields).toEqual([
      ['DC.title', 'A sample'],
      ['DC.creator', 'van der Berg, Jan'],
      ['DC.creator', 'de la Cruz, José, Jr.'],
      ['z.itemType', 'newspaperArticle'],
      ['DC.date', '1999-05'],
      ['DC.publisher', 'The Paper'],
      ['prism.publicationName', 'The Paper'],
      ['DC.language', 'en'],
      ['DC.rights', 'Its publisher’s.'],
    ]);
    expect(hasPublisher).toBe(true);
  });

  it.each<[string | undefined, string]>([
    [undefined, 'n.d.'],
    ['1999', '1999'],
    ['1999-05-04', '1999-05-04'],
    ['1999-05-04/1999-05-06', '[May 4, 1999 – May 6, 1999]'],
    ['[..1999-05-04]', '[not after May 4, 1999]'],
  ])('is the date %s as far as they can hold it', (value, field) => {
    const { fields } = workOf(value === undefined ? {} : { date: { value, basis: 'inferred' } });
    expect(fields).toContainEqual(['DC.date', field]);
  });

  it('is no publisher where none is known, and a supplied title in its brackets', () => {
    const { fields, hasPublisher } = workOf({ title: { value: 'A report', basis: 'supplied' } });
    expect(hasPublisher).toBe(false);
    expect(fields.map(([name]) => name)).not.toContain('DC.publisher');
    expect(fields).toContainEqual(['DC.title', '[A report]']);
  });

  it('is on the first of its pages where its other forms are, if the site’s address is known', () => {
    expect(workOf({}, true).links).toEqual([]);
    expect(workOf({}, false, 'https://example.org/').links).toEqual([]);
    expect(workOf({}, true, 'https://example.org/').links).toEqual([
      { rel: 'cite-as', href: '/documents/sample/' },
      { rel: 'type', href: 'https://schema.org/NewsArticle' },
      {
        rel: 'describedby',
        href: '/documents/sample/cite/sample.json',
        type: 'application/vnd.citationstyles.csl+json',
      },
      { rel: 'item alternate', href: '/data/documents/sample.txt', type: 'text/plain' },
      { rel: 'describedby alternate', href: '/data/documents/sample.json', type: 'application/json' },
    ]);
  });

  it('leads to the licence where the archive knows one', () => {
    const license = 'https://example.org/licence/';
    const { links } = workOf(
      { rights: { statement: 'Free.', publish: 'full', license } },
      true,
      'https://example.org/',
    );
    expect(links).toContainEqual({ rel: 'license', href: license });
  });
});
