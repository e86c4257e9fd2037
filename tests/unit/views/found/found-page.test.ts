import { expect, test } from 'vitest';
import type { Quote } from '../../../../src/record/quote.ts';
import { foundPage } from '../../../../src/views/found/found-page.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const says = (label: string, basis: 'cue' | 'context'): Quote => ({
  id: 'q1',
  mode: 'direct',
  parts: [{ block: 'p1', start: 0, end: 2, exact: 'No', source: [0, 2] }],
  attribution: { speaker: { status: label === '' ? 'unknown' : 'named', label }, basis },
});

const report = sampleDocument({
  id: 'report',
  kind: { value: 'article', basis: 'inferred' },
  date: { value: '1999-05-05', basis: 'stated' },
  quotes: [says('MS. LIND', 'cue')],
});
const letter = sampleDocument({
  id: 'letter',
  kind: undefined,
  date: { value: '1999-05-07', basis: 'inferred' },
  quotes: [says('Ms. Lind', 'context')],
});

const rowsOf = ({ found }: ReturnType<typeof foundPage>) =>
  Object.fromEntries(found.map(({ label, values, note }) => [label, [values.map(({ text }) => text), note]]));

test('It says what was found and how much of it is certain; a name in capitals and in running words is one', () => {
  expect(rowsOf(foundPage(archiveOf([report, letter])))).toMatchObject({
    Kinds: [['Article 1', 'none that the rules know 1'], expect.stringContaining('1 worked out')],
    Days: [['5 May 1999 to 7 May 1999'], expect.stringMatching(/^1 as the documents say, 1 worked out/)],
    Speakers: [['Ms. Lind 2'], expect.stringContaining('1 by name')],
    Statements: [['2 of somebody who is named or described, 0 of nobody'], expect.stringContaining('in 1.')],
  });
});

test('What is in doubt leads to its first place', () => {
  expect(
    foundPage(archiveOf([report, letter])).doubts.map(({ label, documents, more }) => [
      label,
      documents.map(({ href }) => href),
      more,
    ]),
  ).toEqual([
    ['1 speaker told by context', ['/documents/letter/#p1'], 0],
    ['1 day that was worked out', ['/documents/letter/'], 0],
  ]);
});

test('What an editor should do next stands there until the archive’s addresses are given out', () => {
  const archive = archiveOf([report, letter], {}, undefined, { isGivenOut: false });
  expect(foundPage(archive).next.map(({ kind }) => kind)).toEqual(['link', 'settle', 'name']);
  expect(foundPage(archiveOf([report, letter])).next).toEqual([]);
});

test('Of a document that is not published nothing is told that its pages do not', () => {
  const withheld = sampleDocument({ ...letter, rights: { statement: 'Theirs.', publish: 'metadata' } });
  const page = foundPage(archiveOf([report, withheld]));
  expect(rowsOf(page)).toMatchObject({ Speakers: [['MS. LIND 1'], expect.anything()] });
  expect(page.doubts.map(({ label }) => label)).not.toContain('1 speaker told by context');
});
