import { expect, test } from 'vitest';
import { describeAnswers, type Found } from '../../../../src/islands/search/search-status.ts';

const failed = { status: 'rejected', reason: new Error('no network') } as const;
const passages = (shown: number) => ({ status: 'fulfilled', value: { shown, more: false } }) as const;
const pages = (count: number, more = false) => ({ status: 'fulfilled', value: { pages: count, more } }) as const;

test.each<[answers: string, found: Found, text: string, nothing: boolean]>([
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
])('Of %s it says how many, and claims of nothing more that it is not there', (_, found, text, nothing) => {
  expect(describeAnswers('ice', found, false)).toEqual({ text, nothing });
});
