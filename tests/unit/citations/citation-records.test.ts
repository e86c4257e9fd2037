import { expect, it } from 'vitest';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import type { Document } from '../../../src/schema/document.ts';
import { sampleCatalogue, sampleDocument } from '../model/sample-document.ts';

const records = (more: Partial<Document>) => {
  const document = sampleDocument(more);
  return citationRecords([citedDocument(document, sampleCatalogue([document], { title: 'The Archive' }))]);
};

const signed: Partial<Document> = {
  title: { value: 'Costs & benefits of 100% tolls', basis: 'stated' },
  date: { value: '1999-05-04', basis: 'stated' },
  publisher: { value: 'paper', basis: 'stated' },
  contributors: [{ name: 'Jane Doe', role: 'author', basis: 'stated' }],
  originalUrl: 'https://paper.test/a',
  terms: { value: 'Under embargo until noon', basis: 'stated' },
};

it('writes BibTeX under the document’s id, with what LaTeX would read escaped', () => {
  expect(records(signed).bibtex).toMatchInlineSnapshot(`
    "@article{sample,
    	author = {Doe, Jane},
    	journal = {The Paper},
    	year = {1999},
    	month = may,
    	day = {4},
    	note = {Terms: Under embargo until noon.},
    	title = {Costs \\& benefits of 100\\% tolls},
    	url = {https://paper.test/a},
    	howpublished = {https://paper.test/a},
    }
    "
  `);
});

it('writes RIS with the author of a newspaper’s piece', () => {
  expect(records(signed).ris).toMatchInlineSnapshot(`
    "TY  - NEWS
    AU  - Doe, Jane
    DA  - 1999/05/04/
    PY  - 1999
    ID  - sample
    LA  - en
    N1  - Terms: Under embargo until noon.
    TI  - Costs & benefits of 100% tolls
    UR  - https://paper.test/a
    T2  - The Paper
    ER  - 
    "
  `);
});

it('says in CSL-JSON what is known and how', () => {
  const [record] = JSON.parse(
    records({ title: { value: 'A report', basis: 'supplied' }, date: { value: '[..1999-05-04]', basis: 'inferred' } })
      .cslJson,
  ) as unknown[];
  expect(record).toMatchInlineSnapshot(`
    {
      "archive": "The Archive",
      "id": "sample",
      "issued": {
        "literal": "[not after May 4, 1999]",
      },
      "language": "en",
      "note": "Title supplied by the archive. No author found: the title comes first. No publisher found. Date inferred by the archive.",
      "title": "[A report]",
      "type": "article-newspaper",
    }
  `);
});
