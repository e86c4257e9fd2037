import { expect, it } from 'vitest';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const records = (more: Partial<Document>) => {
  const document = sampleDocument(more);
  return citationRecords([citedDocument(document, archiveOf([document], { title: 'The Archive' }))]);
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
  expect(records(signed).bib).toMatchInlineSnapshot(`
    "@article{sample,
    	author = {Doe, Jane},
    	journal = {The Paper},
    	year = {1999},
    	month = may,
    	day = {4},
    	note = {Terms: Under embargo until noon.},
    	title = {Costs \\& benefits of 100\\% tolls},
    	url = {https://paper.test/a},
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
      .json,
  ) as unknown[];
  expect(record).toMatchInlineSnapshot(`
    {
      "archive": "The Archive",
      "id": "sample",
      "issued": {
        "literal": "[not after May 4, 1999]",
      },
      "language": "en",
      "note": "Title added by the editor. No author found: the title comes first. No publisher found. Date worked out.",
      "title": "[A report]",
      "type": "article-newspaper",
    }
  `);
});

it('gives a document that is dated only by the day on which it was held that day, and says so', () => {
  const kind = { value: 'transcript', basis: 'stated' } as const;
  const { bib, ris, json } = records({ kind, occurred: { date: '1999-05-04', place: 'Town Hall' } });
  const [item] = JSON.parse(json) as Record<string, unknown>[];
  const day = { 'date-parts': [[1999, 5, 4]] };
  expect(item).toMatchObject({ issued: day, 'event-date': day });
  expect(item?.['note']).toContain('Dated by the day it was held.');
  expect(ris).toContain('DA  - 1999/05/04/');
  expect(bib).toContain('year = {1999}');
});

it('keeps the day on which it was held apart from the day of the document', () => {
  const [item] = JSON.parse(
    records({ date: { value: '1999-05-06', basis: 'stated' }, occurred: { date: '1999-05-04' } }).json,
  ) as Record<string, unknown>[];
  expect(item).toMatchObject({
    issued: { 'date-parts': [[1999, 5, 6]] },
    'event-date': { 'date-parts': [[1999, 5, 4]] },
  });
  expect(item?.['note']).toContain('Held on 4 May 1999.');
});

it('says “not stated” as the editor’s word, and “no date found” of what no rule found', () => {
  const noteOf = (more: Partial<Document>) => (JSON.parse(records(more).json) as { note: string }[])[0]?.note;
  expect(noteOf({})).toBe(
    'No author found: the title comes first. No publisher found. No date found; “n.d.” stands for that.',
  );
  expect(noteOf({ notStated: ['date', 'author', 'publisher'] })).toBe(
    'Author not stated: the title comes first. Publisher not stated. Date not stated.',
  );
  expect(noteOf({ contributors: [{ name: 'Ana Ruiz', role: 'reporter', basis: 'stated' }] })).toContain(
    'According to its credits, reported by Ana Ruiz. No author found',
  );
  expect(noteOf({ rights: { statement: 'Kept.', publish: 'excerpt' } })).toBe('');
});
