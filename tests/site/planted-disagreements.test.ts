import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { findDisagreements } from './find-disagreements.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs, type Outputs } from './read-outputs.ts';

const { content, out } = resolveFolders();
const organizations = readOrganizations(content);
const outputs = readOutputs(out);

const find = (is: (output: Outputs) => boolean): Outputs => {
  const found = outputs.find(is);
  if (!found) throw new Error('The archive that ships has no such document any more');
  return found;
};

/** One that was held on a day and has a publisher, one with an author and a set of days, one with a supplied title and statements. */
const held = find(({ record }) => record.occurred?.date !== undefined && record.publisher !== undefined);
const signed = find(({ record }) => record.contributors.some(({ role }) => role === 'author'));
const supplied = find(({ record }) => record.title.basis === 'supplied' && record.quotes.length > 0);
const day = find(({ record }) => /^\d{4}-\d\d-\d\d$/.test(record.date?.value ?? '') && record.occurred === undefined);
const entry = { title: day.page.title, text: `Article · ${day.page.facts.get('Date') ?? ''}` };
const fed: Outputs = { ...day, entry };

const withFact = ({ page, ...output }: Outputs, label: string, value: string): Outputs => ({
  ...output,
  page: { ...page, facts: new Map(page.facts).set(label, value) },
});
const withCitation = (output: Outputs, field: string, value: unknown): Outputs => ({
  ...output,
  citation: { ...output.citation, [field]: value },
});
const withRis = (output: Outputs, tag: string, value: string): Outputs => ({
  ...output,
  ris: new Map(output.ris).set(tag, [value]),
});
const withLinked = (output: Outputs, field: string, value: unknown): Outputs => ({
  ...output,
  jsonLd: { ...output.jsonLd, [field]: value },
});
const withStyle = (output: Outputs, label: string, from: string | RegExp, to: string): Outputs => ({
  ...output,
  styles: new Map(output.styles).set(label, (output.styles.get(label) ?? '').replace(from, to)),
});
const withRow = (output: Outputs, change: Partial<Outputs['rows'][number]>): Outputs => ({
  ...output,
  rows: output.rows.map((row) => ({ ...row, ...change })),
});
const withCell = (output: Outputs, column: string, value: string): Outputs => ({
  ...output,
  statements: output.statements.map((row, place) => (place === 0 ? { ...row, [column]: value } : row)),
});
const withEntries = (output: Outputs, change: Partial<{ speaker: string; day: string }>): Outputs => ({
  ...output,
  entries: new Map(
    [...output.entries].map(([id, entry], place) => [id, place === 0 ? { ...entry, ...change } : entry]),
  ),
});

const forms = ['Chicago, note', 'Chicago, bibliography', 'APA, reference', 'MLA, works cited'];

const planted: [side: string, output: Outputs, told: string][] = [
  ['the title on the page', { ...held, page: { ...held.page, title: 'X' } }, 'the title in the page'],
  ['the title in JSON-LD', withLinked(held, 'name', 'X'), 'the title in JSON-LD'],
  ['the headline in JSON-LD', withLinked(supplied, 'headline', 'X'), 'the headline in JSON-LD'],
  ['the title in search', { ...held, passages: { ...held.passages, title: 'X' } }, 'the title in search'],
  ['the title in CSL-JSON', withCitation(held, 'title', 'X'), 'the title in CSL-JSON'],
  ['the title in RIS', withRis(held, 'TI', 'X'), 'the title in RIS'],
  ['the title in BibTeX', { ...held, bibtex: { ...held.bibtex, title: 'X' } }, 'the title in BibTeX'],
  ['the title in the list', withRow(held, { title: 'X' }), 'the title in the list'],
  ['the mark of a supplied title', withRow(supplied, { line: 'X' }), 'the list’s mark'],
  ['the title in the table', withCell(supplied, 'title', 'X'), 'the title in the table'],
  ['the title in the feed', { ...fed, entry: { ...entry, title: 'X' } }, 'the title in the feed'],
  ...forms.map((form): (typeof planted)[number] => [
    `the title in ${form}`,
    withStyle(supplied, form, 'News', 'X'),
    `whether “${form}” has the title`,
  ]),

  ['the day on the page', withFact(held, 'Held', '1 May 1999'), 'whether the page has the day'],
  ['the day in the list', withRow(held, { line: '1 May 1999' }), 'whether the list has the day'],
  ['the day in search', { ...held, passages: { ...held.passages, date: '1 May 1999' } }, 'the day in search'],
  ['the day in the table', withCell(held, 'date', '1999-05-01'), 'the day in the table'],
  ['what the day in the table is of', withCell(held, 'date_of', 'document'), 'the day in the table'],
  ['the day of a statement', withEntries(held, { day: '1 May 1999' }), 'has the day says false'],
  ['the day in CSL-JSON', withCitation(day, 'issued', { 'date-parts': [[1999, 5, 1]] }), 'the day in CSL-JSON'],
  ['a set of days in CSL-JSON', withCitation(signed, 'issued', { literal: '[1999]' }), 'the day in CSL-JSON'],
  ['the day held', withCitation(held, 'event-date', { 'date-parts': [[1999, 5, 1]] }), 'the day held in CSL-JSON'],
  ['the year in RIS', withRis(day, 'PY', '1999'), 'the year in RIS'],
  ['the day in RIS', withRis(day, 'DA', '1999/05/01/'), 'the day in RIS'],
  [
    'the day in BibTeX',
    { ...day, bibtex: { ...day.bibtex, issued: { 'date-parts': [[1999, 5, 1]] } } },
    'the day in BibTeX',
  ],
  ['the day held in JSON-LD', withLinked(held, 'temporalCoverage', '1999-05-01'), 'the day held in JSON-LD'],
  ['the day of publishing', withLinked(day, 'datePublished', '1999-05-01'), 'the day of publishing in JSON-LD'],
  ['the day of making', withLinked(day, 'dateCreated', '1999-05-01'), 'the day of making in JSON-LD'],
  ['the day in the feed', { ...fed, entry: { ...entry, text: '1 May 1999' } }, 'whether the feed has the day'],
  ...forms.flatMap((form): typeof planted => [
    [`the day in ${form}`, withStyle(day, form, /\b\d{1,2}\b(?!\d)/, '33'), `whether “${form}” has the day`],
    [`a set of days in ${form}`, withStyle(signed, form, 'not after', ''), `whether “${form}” has the day`],
  ]),

  ['the author on the page', withFact(signed, 'Author', 'X'), 'the page’s author'],
  ['the author in the list', withRow(signed, { line: 'X' }), 'the list’s author'],
  ['the author in CSL-JSON', withCitation(signed, 'author', [{ literal: 'X' }]), 'the authors in CSL-JSON'],
  ['the author in RIS', withRis(signed, 'AU', 'X'), 'the authors in RIS'],
  [
    'the author in BibTeX',
    { ...signed, bibtex: { ...signed.bibtex, author: [{ literal: 'X' }] } },
    'the authors in BibTeX',
  ],
  ['the author in JSON-LD', withLinked(signed, 'author', [{ name: 'X' }]), 'the authors in JSON-LD'],
  ['an author of what has only a reporter', withFact(supplied, 'Author', 'none found'), 'the page’s author'],
  ...forms.map((form): (typeof planted)[number] => [
    `the author in ${form}`,
    withStyle(signed, form, 'Wayne', 'X'),
    `whether “${form}” has the author`,
  ]),

  ['the publisher on the page', withFact(held, 'Publisher', 'X'), 'the page’s publisher'],
  ['the publisher in CSL-JSON', withCitation(held, 'container-title', 'X'), 'the publisher in CSL-JSON'],
  ['the publisher in RIS', withRis(held, 'T2', 'X'), 'the publisher in RIS'],
  ['the publisher in JSON-LD', withLinked(held, 'publisher', { name: 'X' }), 'the publisher in JSON-LD'],
  ...forms.map((form): (typeof planted)[number] => [
    `the publisher in ${form}`,
    withStyle(held, form, /White House/g, 'X'),
    `whether “${form}” has the publisher`,
  ]),

  [
    'a speaker in search',
    { ...supplied, passages: { ...supplied.passages, quotes: supplied.passages.quotes.slice(1) } },
    'in search says',
  ],
  ['a speaker on the page of statements', withEntries(supplied, { speaker: 'X' }), 'on its page says "X"'],
  ['a speaker in the table', withCell(supplied, 'speaker', 'X'), 'not "X"'],
];

test('Nothing is told of what nobody changed', () => {
  expect(findDisagreements([held, signed, supplied, fed], organizations)).toEqual([]);
});

test.each(planted)('A disagreement is told where only one side has another value: %s', (_side, output, told) => {
  expect(findDisagreements([output], organizations).join('\n')).toContain(told);
});
