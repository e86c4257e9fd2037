import { expect, test } from 'vitest';
import { didYouMean, findNearest } from '../../../scripts/report/did-you-mean.ts';

test.each([
  ['titel', 'title'],
  ['jane-do', 'jane-doe'],
  ['KIND', 'kind'],
  ['receivd', 'received'],
])('%s is a slip for %s', (typed, meant) => {
  expect(findNearest(typed, ['source', 'title', 'kind', 'received', 'jane-doe'])).toBe(meant);
});

test.each(['x', 'summary', ''])('%j is a slip for nothing', (typed) => {
  expect(findNearest(typed, ['id', 'title', 'kind'])).toBeUndefined();
});

test('A sentence about an unknown name ends in a question only where there is one', () => {
  expect(didYouMean('titel', ['title'])).toBe('; did you mean "title"?');
  expect(didYouMean('summary', ['title'])).toBe('.');
});
