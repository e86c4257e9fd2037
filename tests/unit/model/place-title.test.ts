import { expect, test } from 'vitest';
import { placeTitle } from '../../../src/model/place-title.ts';

const words = 'What everybody in the harbour is saying about the new pier, and why';

test('Before a passage stands the editor’s short title, else the title, of a long one its first words', () => {
  expect(placeTitle({ title: { value: words, basis: 'stated' }, shortTitle: 'The pier' })).toBe('The pier');
  expect(placeTitle({ title: { value: 'The pier', basis: 'stated' } })).toBe('The pier');
  expect(placeTitle({ title: { value: words, basis: 'stated' } })).toBe(
    'What everybody in the harbour is saying about the new pier …',
  );
});

test('A supplied title keeps both its brackets', () => {
  expect(placeTitle({ title: { value: 'The pier', basis: 'supplied' } })).toBe('[The pier]');
  for (const value of [words, `[${words}]`]) {
    expect(placeTitle({ title: { value, basis: 'supplied' } })).toMatch(/^\[What .* …\]$/);
  }
});
