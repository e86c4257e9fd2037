import { expect, test } from 'vitest';
import { checkNotStated } from '../../../../scripts/ingest/checks/check-not-stated.ts';
import { cardSchema } from '../../../../src/record/card.ts';
import type { Document } from '../../../../src/record/document.ts';
import { makeTestDocument } from '../make-test-document.ts';

const found = (notStated: string[], document: Partial<Document>) =>
  checkNotStated(
    {
      id: 'report',
      card: cardSchema.parse({ source: 'report.txt', notStated }),
      locate: (path) => ({ file: 'content/catalog/report.yaml', line: Number(path.at(-1)) + 1, column: 3 }),
    },
    makeTestDocument({ id: 'report', ...document }),
  );

test('A value that is stated is not one that the source does not state, and the place on the card is told', () => {
  const problems = found(['author', 'date'], { date: { value: '1999-05-05', basis: 'stated' } });
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "column": 3,
        "file": "content/catalog/report.yaml",
        "fix": "Take "date" off the list; if what was found is wrong, say on the card what is right, or what the line is.",
        "kind": "stated-after-all",
        "line": 2,
        "what": "The card says that the date is not stated, and the date “1999-05-05” was found as stated.",
        "why": "Pages would say both, and one of them is false.",
      },
    ]
  `);
});

test('Each field is looked at: a title, a day on which it was held or published, an author, a publisher', () => {
  const everything = ['title', 'date', 'author', 'publisher'];
  expect(
    found(everything, {
      title: { value: 'The harbour', basis: 'stated' },
      occurred: { date: '1999-05-05' },
      contributors: [{ name: 'Ana Ruiz', role: 'author', basis: 'stated' }],
      publisher: { value: 'board', basis: 'stated' },
    }),
  ).toHaveLength(4);
  expect(found(['date'], { published: '1999-05-05T10:00:00Z' })).toHaveLength(1);
});

test('What the archive inferred or supplied may well not be stated; a reporter in its credits is no author', () => {
  const document: Partial<Document> = {
    title: { value: '[Report]', basis: 'supplied' },
    date: { value: '1999-05-05', basis: 'inferred' },
    contributors: [
      { name: 'Ana Ruiz', role: 'author', basis: 'inferred' },
      { name: 'Tom Hale', role: 'reporter', basis: 'stated' },
    ],
    publisher: { value: 'board', basis: 'supplied' },
  };
  expect(found(['title', 'date', 'author', 'publisher'], document)).toEqual([]);
});

test('Only what a source can state of itself may be on the list', () => {
  expect(() => found(['weather'], {})).toThrow(/title/);
});
