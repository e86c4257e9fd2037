import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(text).map(speakerOf);

test.each([
  ['“It is safe,” said Spc. Ida Krane, a guide. “It was good.”', 'Ida Krane (named)'],
  ['“It is safe,” said Pfc. Karl Vidal, a guide.', 'Karl Vidal (named)'],
  ['The guide Cpl. Karl Vidal said: “It is safe.”', 'Karl Vidal (named)'],
  ['“It is safe,” said Maj. Ida Krane, a guide.', 'Ida Krane (named)'],
  ['“It is safe,” said Supt. Ida Krane, a guide.', 'Ida Krane (named)'],
  ['Salt Bros. Pictures said the film was late.', 'Salt Bros. Pictures (organization)'],
  ['Jane Roe, head of film at Salt Bros. Pictures, said: “It is safe.”', 'Jane Roe (named)'],
])('The full stop of a rank or a firm ends no sentence: %s', (text, speaker) => {
  expect([...new Set(speakersIn(text))]).toEqual([speaker]);
});

test.each([
  ['“It is safe,” said Col. Karl “J.D.” Vidal, the guide.', ['Col. Karl “J.D.” Vidal (named)']],
  ['“It is safe,” said Ida “A.J.” Krane.', ['Ida “A.J.” Krane (named)']],
  ['“It is safe,” said Karl “Jay” Vidal, the guide.', ['Karl “Jay” Vidal (named)']],
  ['He called it “T.B.” Karl Vidal said it was late.', ['He (unknown)', 'Karl Vidal (named)']],
])('Initials in marks amid a name are part of it: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});
