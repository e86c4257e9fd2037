import { beforeAll, describe, expect, test } from 'vitest';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import type { CitedDate } from '../../../src/citations/cited-date.ts';
import { citedDocument, type CitedDocument } from '../../../src/citations/cited-document.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';
import { citedFixtures } from './cited-fixtures.ts';
import { pandocFormats, readByPandoc, type Item } from './read-by-pandoc.ts';

const author = (name: string) => ({ name, role: 'author' as const, basis: 'stated' as const });
const publisher = { value: 'paper', basis: 'stated' as const };
const documents = (
  [
    { title: 'Costs & benefits of 100% {tolls}: #1 under_score $5', contributors: [author('Jan van der Berg')] },
    { title: 'El río creció anoche', contributors: [author('Andrés Manuel López Obrador')], publisher },
    { title: '川は夜に増水した', contributors: [author('毛泽东')], originalUrl: 'https://paper.test/a_b?c=%20d' },
    { title: 'Łódź, Čapek, Ελλάς, Москва', contributors: [author('Smith & Sons Press')] },
    { title: 'The Élysée hosts López', date: { value: '1999-05-04', basis: 'stated' } },
  ] satisfies (Omit<Partial<Document>, 'title'> & { title: string })[]
).map(({ title, ...more }, number) =>
  sampleDocument({ ...more, id: `d${String(number)}`, title: { value: title, basis: 'stated' } }),
);
const archive = archiveOf(documents, { title: 'The Archive' });
const records = citationRecords(documents.map((document) => citedDocument(document, archive)));

describe.each(Object.keys(pandocFormats) as (keyof typeof pandocFormats)[])('Pandoc reads %s', (format) => {
  test('with the titles, people, days, publishers and addresses that were written', async () => {
    const { items: read } = await readByPandoc(format, records);
    expect(read.map(({ title }) => title)).toEqual(documents.map(({ title }) => title.value));
    const people = read.map(({ author: names = [] }) =>
      names.map((one) =>
        [one['non-dropping-particle'] ?? one['dropping-particle'], one['family'] ?? one['literal'], one['given']]
          .filter(Boolean)
          .join('|'),
      ),
    );
    // Of RIS, which knows no groups, pandoc makes a person of every name, and of a day its year.
    const isRis = format === 'ris';
    const group = isRis ? '&|Sons Press|Smith' : 'Smith & Sons Press';
    expect(people.flat()).toEqual(['van der|Berg|Jan', 'Obrador|Andrés Manuel López', '毛泽东', group]);
    const day = isRis ? [1999] : [1999, 5, 4];
    expect(read.find(({ title }) => title.startsWith('The É'))?.issued).toEqual({ 'date-parts': [day] });
    expect(read.flatMap((item) => item.publisher ?? item['container-title'] ?? [])).toContain('The Paper');
    expect(read.flatMap(({ URL: address }) => address ?? [])).toEqual(['https://paper.test/a_b?c=%20d']);
  });
});

let fixtures: CitedDocument[];
beforeAll(async () => {
  fixtures = await citedFixtures();
});

const namesIn = (names: readonly Record<string, string | undefined>[] = []): string[] =>
  names.map((name) =>
    [name['given'], name['non-dropping-particle'], name['dropping-particle'], name['family'] ?? name['literal']]
      .filter(Boolean)
      .join(' '),
  );

/** Marks at a title's ends are marks of a level to pandoc, not characters. */
const sameMarks = (title: string): string => title.replace(/^[‘“]|[’”](?=,? )/g, '"');

/** What is said of an item, alike for what was written and what is read. */
const shown = (item: Item) => ({
  title: sameMarks(item.title),
  authors: namesIn(item.author),
  day: item.issued?.['date-parts']?.[0],
  publisher: item['container-title'] ?? item.publisher,
  address: item.URL,
});

/** The day that pandoc finds in each format: it has no words for a day in CSL-JSON, and reads the year alone of RIS. */
const dayIn: Record<keyof typeof pandocFormats, (date: CitedDate) => readonly number[] | undefined> = {
  bib: ({ parts, year }) => parts?.[0] ?? [year],
  json: ({ parts }) => parts?.[0],
  ris: ({ year }) => [year],
};

test.each(Object.keys(pandocFormats) as (keyof typeof pandocFormats)[])(
  'Pandoc reads %s of every archive, with all that was written',
  async (format) => {
    const { items, warnings } = await readByPandoc(format, citationRecords(fixtures));
    expect(warnings).toEqual([]);
    expect(items.map(shown)).toEqual(
      fixtures.map(({ title, authors, date, publisher, url }) => ({
        title: sameMarks(title),
        authors: namesIn(authors),
        day: date && dayIn[format](date),
        publisher,
        address: url,
      })),
    );
  },
);
