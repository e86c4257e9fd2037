import { expect, test } from 'vitest';
import { describeAnswers, type Found } from '../../../../src/islands/search/search-status.ts';

const failed = { status: 'rejected', reason: new Error('no network') } as const;
const passages = (found: number, whole = true) =>
  ({ status: 'fulfilled', value: { shown: found, found, documents: found, whole } }) as const;
const pages = (count: number, more = false) => ({ status: 'fulfilled', value: { pages: count, more } }) as const;

type Lists = [exact: Found['exact'], apart: Found['apart'], related: Found['related']];
const foundIn = ([exact, apart, related]: Lists, more: Partial<Found> = {}): Found => ({
  cards: [],
  exact,
  statements: passages(0),
  apart,
  related,
  ...more,
});

test.each<[answers: string, lists: Lists, text: string, nothing: boolean]>([
  [
    'everything',
    [passages(2), passages(1), pages(3)],
    '2 exact passages, 1 passage with all words, 3 related pages for “ice”.',
    false,
  ],
  [
    'related pages alone',
    [passages(0), passages(0), pages(3)],
    'No passage has these words in this order; 3 related pages for “ice”.',
    true,
  ],
  [
    'the words apart',
    [passages(0), passages(1), pages(0)],
    'No passage has these words in this order; 1 passage with all words for “ice”.',
    false,
  ],
  [
    'more pages than were read',
    [passages(1), passages(0), pages(3, true)],
    '1 exact passage, at least 3 related pages for “ice”.',
    false,
  ],
  ['nothing', [passages(0), passages(0), pages(0)], 'No results for “ice”.', true],
  [
    'nothing, where pages could not be looked through',
    [passages(0), passages(0), failed],
    'No passage has these words in this order for “ice”. Part of the index could not be loaded. Search again; if that does not help, load the page again.',
    true,
  ],
  [
    'pages, where passages could not be looked through',
    [failed, failed, pages(1)],
    '1 related page for “ice”. Part of the index could not be loaded. Search again; if that does not help, load the page again.',
    false,
  ],
  [
    'nothing at all',
    [failed, failed, failed],
    'Part of the index could not be loaded. Search again; if that does not help, load the page again.',
    false,
  ],
])('Of %s it says how many, and claims of nothing more that it is not there', (_, lists, text, nothing) => {
  expect(describeAnswers('ice', foundIn(lists), false)).toEqual({ text, nothing });
});

test('The sentence says “at least” where not all were counted, and that filters are chosen', () => {
  const lists: Lists = [passages(50, false), passages(0), pages(0)];
  expect(describeAnswers('ice', foundIn(lists), true).text).toBe(
    'At least 50 exact passages for “ice” with these filters.',
  );
});

test('Whom the question names is told first, and statements by what they answer', () => {
  const cards = [{ name: 'Ana Reyes', counts: '', rows: [] }];
  const lists: Lists = [passages(2), passages(0), pages(0)];
  expect(describeAnswers('Reyes', foundIn(lists, { cards }), false).text).toBe(
    'Ana Reyes, 2 exact passages for “Reyes”.',
  );
  const statements = foundIn([passages(0), passages(0), pages(0)], { statements: passages(1) });
  expect(describeAnswers('Reyes ice', statements, false).text).toBe('1 statement that answers for “Reyes ice”.');
});
