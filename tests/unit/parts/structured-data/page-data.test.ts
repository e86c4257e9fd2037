import { expect, test } from 'vitest';
import { dossierData } from '../../../../src/parts/structured-data/dossier-data.ts';
import { listViewData } from '../../../../src/parts/structured-data/list-view-data.ts';
import { siteData } from '../../../../src/parts/structured-data/site-data.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const document = (id: string) => sampleDocument({ id, title: { value: id, basis: 'stated' } });

test('That the archive can be searched is said where its address is known', () => {
  expect(siteData(archiveOf([]))).not.toHaveProperty('potentialAction');
  expect(siteData(archiveOf([], { site: 'https://a.example/x/' }))).toMatchObject({
    '@type': 'WebSite',
    url: 'https://a.example/x/',
    potentialAction: { target: { urlTemplate: 'https://a.example/x/search/?q={search_term_string}' } },
  });
});

test('A further page of a list counts on from the pages before it', () => {
  const view = { path: '/documents/page/2/', entries: ['c'], before: 2, total: 3 };
  const describe = (name: string) => ({ name, path: `/documents/${name}/` });
  const head = { title: 'Documents, page 2' };
  expect(listViewData(archiveOf([]), head, view, describe)?.['mainEntity']).toEqual({
    '@type': 'ItemList',
    numberOfItems: 3,
    itemListElement: [{ '@type': 'ListItem', position: 3, name: 'c' }],
  });
  expect(listViewData(archiveOf([]), { ...head, repeats: '/documents/' }, view, describe)).toBeUndefined();
});

test('A guide cites the documents that the archive has', () => {
  const cites = ['a', 'a', 'gone'].map((id) => ({ kind: 'passage' as const, document: id, block: 'p1' }));
  const dossier = { slug: 'g', title: 'A guide', description: 'To a.', cites };
  const data = dossierData(dossier, archiveOf([document('a')]));
  expect(data).toMatchObject({ '@type': 'Article', headline: 'A guide', citation: [{ name: 'a' }] });
  expect(data['citation']).toHaveLength(1);
});
