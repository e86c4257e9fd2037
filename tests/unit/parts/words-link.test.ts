import { expect, test } from 'vitest';
import { wordsLink } from '../../../src/parts/words-link.ts';
import type { ArchivePassage } from '../../../src/archive/archive-text.ts';

const turn = { id: 't1' } as NonNullable<ArchivePassage['turn']>;
const document = {
  id: 'sample',
  passages: new Map<string, ArchivePassage>([
    ['title', { text: 'On water' }],
    ['p1', { text: 'The water rose.' }],
    ['p2', { text: 'People spoke of the water, and of the water again.' }],
    ['t1p1', { text: 'Hello.', turn }],
    ['t1p2', { text: 'The dam held well.', turn }],
  ]),
};
const link = (block: string, exact: string[], at?: number) => wordsLink(document, block, exact, at);

test('words are named with those around them, so that the same words elsewhere are not found first', () => {
  expect(link('p1', ['water'])).toBe('/documents/sample/#p1:~:text=The-,water,-rose.');
});

test('of words that a passage has twice, those are named that are meant', () => {
  expect(link('p2', ['water'], 38)).toBe('/documents/sample/#p2:~:text=and%20of%20the-,water,-again.');
});

test('several words of a passage are one link', () => {
  expect(link('p2', ['People', 'again'])).toBe(
    '/documents/sample/#p2:~:text=People,-spoke%20of%20the&text=of%20the%20water-,again,-.',
  );
});

test('a whole passage, a title, and words that are not there are named by the passage', () => {
  expect(link('p1', ['The water rose.'])).toBe('/documents/sample/#p1');
  expect(link('title', ['water'])).toBe('/documents/sample/#title');
  expect(link('p1', ['LABEL'])).toBe('/documents/sample/#p1');
  expect(link('p9', ['water'])).toBe('/documents/sample/#p9');
});

test('words of a turn are found in its paragraphs', () => {
  expect(link('t1', ['dam'])).toBe('/documents/sample/#t1:~:text=The-,dam,-held%20well.');
});
