import { expect, test } from 'vitest';
import type { Document } from '../../../src/record/document.ts';
import { formatOverview } from '../../../scripts/overview/format-overview.ts';
import { createOverview } from '../../../src/record/overview.ts';
import { makeTestDocument } from '../ingest/make-test-document.ts';

const overviewOf = (documents: readonly Partial<Document>[]) => {
  const { add, overview } = createOverview();
  documents.forEach((given, at) => {
    add(makeTestDocument({ id: `report-${String(at + 1)}`, ...given }));
  });
  return overview();
};

const settled = { leftOut: 0, isNamed: true, isGivenOut: true };
const says = (status: 'named' | 'unknown', basis: 'cue' | 'context') => ({
  id: 'q1',
  mode: 'direct' as const,
  parts: [{ block: 'p1', start: 0, end: 2, exact: 'No', source: [0, 2] as [number, number] }],
  attribution: { speaker: { status, label: status === 'named' ? 'Ms. Lind' : '' }, basis },
});

test('It says what was found, how much of it certain, what is in doubt, and three things worth doing', () => {
  const overview = overviewOf([
    {
      kind: { value: 'article', basis: 'inferred' },
      date: { value: '1999-05-05', basis: 'stated' },
      quotes: [says('named', 'context')],
    },
    { kind: { value: 'letter', basis: 'stated' }, date: { value: '[1999-05-07..1999-05-09]', basis: 'inferred' } },
    { language: { value: 'es', basis: 'inferred' }, quotes: [says('unknown', 'cue')] },
  ]);
  expect(formatOverview(overview, { ...settled, leftOut: 2 })).toMatchInlineSnapshot(`
    "What was found in 3 documents
      kinds       article 1, letter 1, of none that the rules know 1
                  1 as the documents say, 1 worked out or supplied
      days        from 1999-05-05 to 1999-05-07, without one 1
                  1 as the documents say, 1 worked out or supplied
      languages   en 2, es 1
      speakers    1 by name: Ms. Lind 1
      statements  1 of somebody who is named or described, 1 of nobody
                  who speaks is told by what stands around in 1
    In doubt: 1 speaker told by context, 1 day that was worked out, 1 quotation of nobody, 1 document without a day, in 3 documents
    Worth doing next
      1. Mend or take away what was left out (2): each is named above, with the reason.
      2. Link names: npm run suggest -- --propose lists people, organizations and places to accept.
      3. Settle the most doubtful documents: npm run review lists them with the lines of their cards that would.
    The same is on the page /found/ of the site.
    "
  `);
});

test('Where all is settled, there are still three things worth doing', () => {
  const mentions = [{ entity: 'arland', kind: 'places' as const, block: 'p1', start: 0, end: 2 }];
  const date = { value: '1999-05-05', basis: 'stated' as const };
  const kind = { value: 'letter' as const, basis: 'stated' as const };
  const text = formatOverview(overviewOf([{ mentions, date, kind }]), settled);
  expect(text).toContain('In doubt: nothing that a rule can tell\n');
  expect(text.slice(text.indexOf('Worth')).trim().split('\n')).toHaveLength(5);
});

test('Of a folder without documents it says where they belong, and nothing else', () => {
  const said = formatOverview(overviewOf([]), { ...settled, isNamed: false });
  expect(said).toBe(
    'No document was found: put your files into the folder sources/ of the archive, and build again.\n',
  );
  expect(formatOverview(overviewOf([]), { ...settled, leftOut: 2 })).toContain(
    'Mend or take away what was left out (2)',
  );
});
