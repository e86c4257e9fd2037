import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersOf = (text: string): string[] => quotesOf(text).map(speakerOf);

test.each([
  ['Two senators, Lee Fox (L-North) and Amy Dunn (C-South), said “the vote was rushed.”', 'Two senators (group)'],
  ['Three nurses, Ana Roe, Bo Lind and Cy Hart, said that the ward was full.', 'Three nurses (group)'],
  ['The two brothers, Ivo Hahn and Jan Hahn, said they would appeal.', 'The two brothers (group)'],
  ['Two of the pilots, Kim Foy and Lou Gray, told reporters that the field was wet.', 'Two of the pilots (unknown)'],
  [
    'Several local teachers, Mia Voss of Salem and Ole Ek of Norden, warned that the roof leaks.',
    'Several local teachers (group)',
  ],
])('Of several who are counted and named none speaks alone: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  ['Two years later, Mia Voss, a clerk, said that the roof leaks.', 'Mia Voss (named)'],
  ['Two miles south of Salem and Norden, Ole Ek said that the field was wet.', 'Ole Ek (named)'],
])('What is counted is people: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});
