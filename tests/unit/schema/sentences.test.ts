import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/schema/sentences.ts';

const sentences = (text: string): string[] => sentencesOf(text).map(([start, end]) => text.slice(start, end));

test('Sentences end at full stops that end one, not at those of abbreviations and numbers', () => {
  expect(
    sentences('Mr. Doe met Sen. Roe in the U.S. on Nov. 18. It cost $1.2 million! “Why?” he asked. “So.” They left'),
  ).toEqual([
    'Mr. Doe met Sen. Roe in the U.S. on Nov. 18.',
    'It cost $1.2 million!',
    '“Why?” he asked.',
    '“So.”',
    'They left',
  ]);
});

test('The sentence around a place is the one that holds it', () => {
  const text = 'One. Two ships. Three.';
  expect(text.slice(...sentenceAround(text, text.indexOf('ships')))).toBe('Two ships.');
});
