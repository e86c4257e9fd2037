import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf, wholeSentencesOf } from '../../../src/record/sentences.ts';

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

test('A sentence that is shown by itself has the whole of its quotation', () => {
  const whole = (text: string) => wholeSentencesOf(text).map(([start, end]) => text.slice(start, end));
  expect(whole('It rained. “There is no wall. We can’t build one,” said Ms. Doe. She left.')).toEqual([
    'It rained.',
    '“There is no wall. We can’t build one,” said Ms. Doe.',
    'She left.',
  ]);
  expect(whole('They called it "cruel. And unlawful" too. Then rain.')).toEqual([
    'They called it "cruel. And unlawful" too.',
    'Then rain.',
  ]);
  // The first of several paragraphs that one person says has no mark at its end.
  expect(whole('“It rained. We left.')).toEqual(['“It rained.', 'We left.']);
});

test('The sentence around a place is the one that holds it', () => {
  const text = 'One. Two ships. Three.';
  expect(text.slice(...sentenceAround(text, text.indexOf('ships')))).toBe('Two ships.');
});
