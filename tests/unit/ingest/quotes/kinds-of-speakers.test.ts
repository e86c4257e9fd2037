import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const last = (text: string): string | undefined =>
  linesOf(quotesOf(...text.split('|')))
    .at(-1)
    ?.replace(/^reported (.*\)): .*$/u, '$1');

test.each([
  ['HarborWatch said the pier was old.', 'HarborWatch (organization)'],
  ['The pier, SMRA noted, was old.', 'SMRA (organization)'],
  ['Ferro, which builds boats, was late.|Ferro said the pier was old.', 'Ferro (organization)'],
  ['The shares of Ferro fell after Ferro employees left.|Ferro said the pier was old.', 'Ferro (organization)'],
  ['Norway said it would mend the pier.', 'Norway (organization)'],
  ['The Treasury was late.|Treasury noted that the pier was old.', 'Treasury (organization)'],
  ['Unions argued that the pier was old.', 'Unions (group)'],
  ['The pier was old, according to local media.', 'local media (group)'],
  ['The pier was old, state agencies said.', 'state agencies (group)'],
])('A body of one word, or several, has its kind: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['Ferro said the pier was old.', 'Ferro (unknown)'],
  ['Ms. Roe came.|ROE said the pier was old.', 'ROE (unknown)'],
  ['There is more of it.|MORE said the pier was old.', 'MORE (unknown)'],
  ['Georgia said the pier was old.', 'Georgia (unknown)'],
  ['McCall said the pier was old.', 'McCall (unknown)'],
  ['Karl Banks came.|Banks said the pier was old.', 'Karl Banks (named)'],
])('What may as well be a name has none: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['The pier was old, according to records obtained by the Herald.', 'records obtained by the Herald (document)'],
  ['The pier was old, according to statements released by his wife.', 'statements released by his wife (document)'],
  ['The pier was old, according to county land records.', 'county land records (document)'],
  ['The pier was old, according to court papers.', 'court papers (document)'],
  ['A letter signed by nine clerks said the pier was old.', 'A letter signed by nine clerks (document)'],
  ['The pier was old, according to Tide Records.', 'Tide Records (organization)'],
])('Papers are told by their noun, whatever was done with them: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['House Speaker Ida Krane said the pier was old.', 'Ida Krane (named)'],
  ['Council Speaker Karl Vidal said the pier was old.', 'Karl Vidal (named)'],
  ['Witnesses said the pier was old.', 'Witnesses (group)'],
  ['Two coaches said the pier was old.', 'Two coaches (group)'],
  ['Local businessmen said the pier was old.', 'Local businessmen (group)'],
  ['The 29-year-old said the pier was old.', 'The 29-year-old (role)'],
  ['“We go,” said Guus Holm, a pilot.|Guus said the pier was old.', 'Guus Holm (named)'],
  [
    'Dr. Ida van der Berg came.|Mr. Roe and van der Berg left; van der Berg said the pier was old.',
    'Ida van der Berg (named)',
  ],
  ['Vera Holm came.|Vera said the pier was old.', 'Vera Holm (named)'],
  ['Cathy said the pier was old.', 'Cathy (named)'],
  ['Jesus said the time was near.', 'Jesus (named)'],
])('People are told by office, age, first name and plural: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['The Salem Chronicle said the pier was old.', 'The Salem Chronicle (organization)'],
  ['The pier was old, according to the Star-Ledger.', 'the Star-Ledger (organization)'],
  ['The Observer argued that the pier was old.', 'The Observer (organization)'],
  ['The Harbor Geological Survey reported that the pier was old.', 'The Harbor Geological Survey (organization)'],
  ['The Institutes for Tide Control said the pier was old.', 'The Institutes for Tide Control (organization)'],
  ['According to Salter.com, the pier was old.', 'Salter.com (organization)'],
  ['The U.K. announced that the pier was old.', 'The U.K. (organization)'],
])('Papers and bodies are told by the word that ends their name: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['The Norwegians said the pier was old.', 'The Norwegians (group)'],
  ['The Vidals announced that the pier was old.', 'The Vidals (group)'],
  ['Krane admirers said the pier was old.', 'Krane admirers (group)'],
  ['Thirty-one percent of clerks say the pier is old.', 'Thirty-one percent of clerks (group)'],
  ['The Netherlands said the pier was old.', 'The Netherlands (unknown)'],
  ['Another Cuban said the pier was old.', 'Another Cuban (role)'],
])('A people, a family and a share of many are groups: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['Recent research suggests that the pier is old.', 'Recent research (document)'],
  ['The board’s guidance said the pier was old.', 'The board’s guidance (document)'],
  ['The pier is old, according to the harbor policy.', 'the harbor policy (document)'],
  ['The Bible says the sea gave up its dead.', 'The Bible (document)'],
  ['The pier is old, according to the words of Amos.', 'the words of Amos (unknown)'],
])('What says nothing by itself is nobody’s role: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  ['Vidal’s former chief of staff Leo Holm said the pier was old.', 'Leo Holm (named)'],
  ['Harbor head of tide research Ida Krane said the pier was old.', 'Ida Krane (named)'],
  ['The late Karl B. Vidal remarks that the pier is old.', 'Karl B. Vidal (named)'],
  ['Ida Krane, M.D., Ph.D., said the pier was old.', 'Ida Krane (named)'],
  ['The union’s treasurer said the pier was old.', 'The union’s treasurer (role)'],
  ['The prophet Amos says the pier is old.', 'Amos (named)'],
])('Names stand behind offices, with degrees and beside what they were: %s', (text, speaker) => {
  expect(last(text)).toBe(speaker);
});
