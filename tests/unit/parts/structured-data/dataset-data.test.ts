import { expect, test } from 'vitest';
import { datasetData } from '../../../../src/parts/structured-data/dataset-data.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const documents = [sampleDocument(), sampleDocument({ id: 'otra', language: { value: 'es', basis: 'stated' } })];
const files = [{ name: 'quotations.csv', holds: '12 statements' }];

test('The page of downloads is a dataset, with its files where their addresses are known', () => {
  const data = datasetData(archiveOf(documents, { title: 'The Archive', site: 'https://example.org/a' }), files);
  expect(data).toMatchObject({
    '@type': 'Dataset',
    name: 'Data of The Archive',
    inLanguage: ['en', 'es'],
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'quotations.csv',
        description: '12 statements',
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/a/data/quotations.csv',
      },
    ],
  });
});

test('Where the address is not known no file has one', () => {
  expect(datasetData(archiveOf(documents), files)['distribution']).toEqual([]);
});
