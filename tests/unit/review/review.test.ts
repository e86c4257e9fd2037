import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftLines, writeDraftCards } from '../../../scripts/review/write-draft-cards.ts';
import { cardLines } from '../../../scripts/review/card-lines.ts';
import { formatReview } from '../../../scripts/review/format-review.ts';
import { createDoubtRanking } from '../../../scripts/review/rank-documents.ts';
import { cardSchema } from '../../../src/record/card.ts';
import { doubtsOf } from '../../../src/record/doubts.ts';
import { makeArchive } from '../ingest/broken/left-out-archive.ts';
import { normalize } from '../ingest/normalize.ts';

const told = [
  'The Ferry',
  '',
  'May 5, 2020',
  '',
  'Ada Quill, the mayor, came to the harbour. She said the ferry was late.',
  '',
  '“It sails at nine.” The hall was full.',
  '',
].join('\n');

const call = [
  'MS. LEE: Good morning. Who is first?',
  'Q   Is the ferry late?',
  'MS. LEE: It is.',
  'Q   And the mill?',
  'MS. LEE: The mill is new.',
  'MR. REED: It is not.',
].join('\n\n');

test('A speaker told by what stands around, and a quotation of nobody, are in doubt; what is stated is not', () => {
  const document = normalize(told, { people: [{ id: 'ada-quill', name: 'Ada Quill', pronouns: 'she/her' }] });
  expect(doubtsOf(document).map(({ kind, block, exact, value }) => [kind, block, exact, value])).toEqual([
    ['speaker', 'p1', 'the ferry was late', 'Ada Quill'],
    ['nobody', 'p2', 'It sails at nine.', undefined],
  ]);
});

test('What an editor decided, or looked for in vain, is in no doubt', () => {
  const people = [{ id: 'ada-quill', name: 'Ada Quill', pronouns: 'she/her' }];
  const quotes = [
    { exact: 'the ferry was late', speaker: 'ada-quill', reason: 'She told me.' },
    { exact: 'It sails at nine', speaker: 'nobody', reason: 'A sign.' },
  ];
  expect(doubtsOf(normalize(told, { people, card: { quotes } }))).toEqual([]);
  const bare = 'the boats came in and the men went home before the rain began to fall again.\n';
  expect(doubtsOf(normalize(bare)).map(({ kind }) => kind)).toEqual(['no-day', 'no-title']);
  expect(doubtsOf(normalize(bare, { card: { notStated: ['date', 'title'] } }))).toEqual([]);
});

test('A label of one turn among others is in doubt, and so is a transcript of few turns', () => {
  const labels = doubtsOf(normalize(call)).filter(({ kind }) => kind === 'label');
  expect(labels).toEqual([{ kind: 'label', block: 't6p1', exact: 'MR. REED' }]);
  const few = normalize('MS. LEE: Good morning to all of you.\n\nQ   Is it late?\n\nMS. LEE: It is.\n');
  expect(few.kind?.value).toBe('transcript');
  expect(doubtsOf(few).map(({ kind }) => kind)).toEqual(['kind', 'no-day', 'no-title']);
});

test('The lines that settle a doubt are lines of a card', () => {
  const bare = 'the boats came in and the men went home before the rain began to fall again.\n';
  const doubts = [
    ...doubtsOf(normalize(told, { people: [{ id: 'ada-quill', name: 'Ada Quill', pronouns: 'she/her' }] })),
    ...doubtsOf(normalize(bare)),
    { kind: 'label' as const, block: 't3p1', exact: 'Agenda: the day' },
    { kind: 'day' as const, value: '2020-05-01', note: 'Counted.' },
    { kind: 'kind' as const, value: 'transcript', note: 'Two turns.' },
  ];
  expect(new Set(doubts.map(({ kind }) => kind)).size).toBe(7);
  const text = cardLines(doubts)
    .join('\n')
    .replaceAll('PERSON-ID', 'ada-quill')
    .replaceAll('YYYY-MM-DD', '2020-05-01')
    .replace('KIND', 'article');
  // Several doubts of one field are one field.
  expect(cardSchema.safeParse({ source: 'a.txt', ...(parse(text) as object) }).error).toBeUndefined();
});

test('Documents are listed by their most doubtful things, with their cards’ lines', () => {
  const ranking = createDoubtRanking();
  const bare = 'the boats came in and the men went home before the rain began to fall again.\n';
  ranking.add({ ...normalize(bare), id: 'bare' });
  ranking.add(normalize(told, { people: [{ id: 'ada-quill', name: 'Ada Quill', pronouns: 'she/her' }] }));
  expect(ranking.list().map(({ id }) => id)).toEqual(['report', 'bare']);
  expect(formatReview(ranking.list(), 1)).toMatchInlineSnapshot(`
    "catalog/report.yaml (sources/report.txt)
      quotes: # speaker: an id of a person or organization, or nobody; in its place printed: words of the document, or is: not-a-quotation
        # p1 “the ferry was late” is taken for the words of Ada Quill: nobody else was named before.
        - { exact: "the ferry was late", block: "p1", speaker: "ada-quill", reason: "WHY" }
        # p2 “It sails at nine.”: it is not told whose words these are.
        - { exact: "It sails at nine.", block: "p2", speaker: "PERSON-ID", reason: "WHY" }

    1 speaker told by context, 1 quotation of nobody, 1 document without a day, 1 document without a title in 2 documents.
    1 more: npm run review -- --most 2
    "
  `);
  expect(formatReview([], 1)).toBe('Nothing is uncertain here that a rule can tell.\n');
});

test('Draft cards decide nothing, go to the most doubtful documents without one, and are written over nothing', async () => {
  const archive = makeArchive({
    'sources/ferry.txt': told,
    'sources/tale.txt': 'the boats came in and the men went home before the rain began to fall again.\n',
    'catalog/ferry.yaml': 'source: ferry.txt\n',
  });
  const ranking = createDoubtRanking();
  const read = async () =>
    archive.run({
      leaveOutBroken: false,
      onDocument: (document) => {
        ranking.add(document);
      },
    });
  expect((await read()).problems).toEqual([]);
  const before = archive.readAll();
  const written = await writeDraftCards(archive.content, ranking.list(), 1);
  expect(written).toEqual([join(archive.content, 'catalog/tale.yaml')]);
  expect(readFileSync(join(archive.content, 'catalog/ferry.yaml'), 'utf8')).toBe('source: ferry.txt\n');
  expect(existsSync(join(archive.content, 'catalog/mill.yaml'))).toBe(false);
  expect((await read()).problems).toEqual([]);
  expect(archive.readAll()['tale.json']).toBe(before['tale.json']);
  expect(draftLines([{ kind: 'no-day' }])).toBe(
    '# # No day was found.\n# date: { value: "YYYY-MM-DD", note: "WHERE THAT IS SAID" }\n',
  );
});

test.each([
  ['the same words twice', '“No,” she said. She waited, and “No,” he said. The clerk said so.', 2],
  ['words within other words', '“It is late,” was heard. “It is late and dark,” was heard, too.', 1],
  ['a comma and a colon', 'There it was: “late, dark: and wet” on the pier.', 1],
  ['words that go on', `Then it was “${'late and dark and wet '.repeat(6)}again” on the pier.`, 1],
  ['quotation marks', 'There hung a sign “of the ‘Old’ mill” there.', 1],
])('The lines for %s tell each statement from the others', (_what, paragraph, least) => {
  const text = `The Pier\n\nIt was built in the spring of that year by nobody in particular.\n\n${paragraph}\n`;
  const doubts = doubtsOf(normalize(text)).filter(({ exact }) => exact !== undefined);
  expect(doubts.length).toBeGreaterThanOrEqual(least);
  const card = parse(cardLines(doubts).join('\n').replaceAll('PERSON-ID', 'nobody')) as object;
  expect(doubtsOf(normalize(text, { card })).filter(({ exact }) => exact !== undefined)).toEqual([]);
});

test('A speaker whom no authority has is said by the name as printed, and a label in capitals is a speaker’s', () => {
  const doubts = doubtsOf(normalize(told));
  expect(doubts[0]).toMatchObject({ kind: 'speaker', printed: 'Ada Quill' });
  const lines = cardLines([...doubts, { kind: 'label', block: 't6p1', exact: 'MR. REED' }]).join('\n');
  expect(lines).toContain('printed: "Ada Quill"');
  expect(lines).toContain('{ label: "MR. REED", role: "speaker", reason: "WHY" }');
  const speakers = [{ label: 'MR. REED', role: 'speaker', reason: 'He spoke.' }];
  expect(doubtsOf(normalize(call, { card: { speakers } })).filter(({ kind }) => kind === 'label')).toEqual([]);
});
