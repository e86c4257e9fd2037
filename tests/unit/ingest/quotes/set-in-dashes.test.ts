import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(...text.split('||')));

test.each([
  [
    'The Ruritanian group — which owns Salt Cider and Owl Gin — said it would sell.',
    'The Ruritanian group (organization)',
  ],
  ['The Harbour Board -- which met with Karl Vidal -- has said it would sell.', 'The Harbour Board (organization)'],
  ['Ida Krane – who keeps the log of Salem Pier – says it will be late.', 'Ida Krane (named)'],
  ['The fund — a firm that holds Owl Pier — announced that it would sell.', 'The fund (organization)'],
  [
    'The group – which owns Salt Cider and Owl Gin – announced the sale of a pier in May, saying it would grow.',
    'The group (organization)',
  ],
])('What is set between dashes before the verb takes no subject from it: %s', (text, speaker) => {
  expect(lines(text)[0]).toContain(speaker);
});

test.each([
  'The third most common: “they have no boats at all in May.”',
  'Of those the fifth least liked: “they have no boats at all in May.”',
  'If you are just terminally curious then ask “what the boats are for in the month of May”.',
  'The clerk’s old case for work at the Salem County Pier Office noted that Roe “moves too fast for us”.',
  'Change the boats of the “old yard” according to your needs.',
  'Salem Guild Elects Karl Vidal said that “the vote was held in the old hall”.',
])('What is cut from a phrase or a heading names nobody: %s', (text) => {
  expect(quotesOf(text).map(({ attribution: { speaker } }) => speaker.label)).not.toContainEqual(
    expect.stringMatching(/./u),
  );
});

test.each([
  [
    'Another loyal Vidal delegate from Salem said it was late. Karl Vidal waved. She also said the pier was old.',
    'Vidal',
  ],
  ['Karl Vidal waved. A retired Vidal aide said it was late. He added that the pier was old.', 'Karl Vidal (named)'],
])('Who only tells of a noun is not meant by the pronoun behind it: %s', (text, name) => {
  expect(lines(text).at(-1)).not.toContain(`reported ${name}`);
});

test.each([
  ['Jane Roe asked, “What is it for?” She answered, “For boats.”', 'direct She (unknown): For boats.'],
  ['Karl Vidal demanded, “Where are they?” He replied, “In the hall.”', 'direct He (unknown): In the hall.'],
  ['“Who has the rope?” Ida Krane wondered. She responded, “I have.”', 'direct She (unknown): I have.'],
])('Behind a question another answers: %s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each([
  [
    'We asked for an answer and he released an email saying, “The pier was late.”',
    'direct he (unknown): The pier was late.',
  ],
  ['I called the yard and she sent a letter calling the pier “old and wet”.', 'direct she (unknown): old and wet'],
  ['According to a poll, Karl Vidal said the town would vote.', 'reported Karl Vidal (named): the town would vote'],
])('A clause that another pronoun or name begins is its own: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});
