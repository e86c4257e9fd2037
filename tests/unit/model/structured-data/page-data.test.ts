import { expect, test } from 'vitest';
import { documentListData } from '../../../../src/model/structured-data/document-list-data.ts';
import { dossierData } from '../../../../src/model/structured-data/dossier-data.ts';
import { siteData } from '../../../../src/model/structured-data/site-data.ts';
import { sampleCatalogue, sampleDocument } from '../sample-document.ts';

const document = (id: string) => sampleDocument({ id, title: { value: id, basis: 'stated' } });

test('That the archive can be searched is said where its address is known', () => {
  expect(siteData(sampleCatalogue([]))).not.toHaveProperty('potentialAction');
  expect(siteData(sampleCatalogue([], { site: 'https://a.example/x/' }))).toMatchObject({
    '@type': 'WebSite',
    url: 'https://a.example/x/',
    potentialAction: { target: { urlTemplate: 'https://a.example/x/search/?q={search_term_string}' } },
  });
});

test('A further page of a list counts on from the pages before it', () => {
  const pages = [['a', 'b'], ['c']].map((ids) => ids.map(document));
  expect(documentListData(sampleCatalogue(pages.flat()), pages, 2)['mainEntity']).toEqual({
    '@type': 'ItemList',
    numberOfItems: 3,
    itemListElement: [{ '@type': 'ListItem', position: 3, name: 'c' }],
  });
});

test('A guide cites the documents that the archive has', () => {
  const data = dossierData(sampleCatalogue([document('a')]), { slug: 'g', title: 'A guide', documents: ['a', 'gone'] });
  expect(data).toMatchObject({ '@type': 'Article', headline: 'A guide', citation: [{ name: 'a' }] });
  expect(data['citation']).toHaveLength(1);
});
