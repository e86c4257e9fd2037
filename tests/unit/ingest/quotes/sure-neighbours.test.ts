import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(text).map(speakerOf);
const nobody = ' (unknown)';

test.each([
  ['Signs of a storm were there all along: “We saw the birds leave the pier early.”', nobody],
  ['Each summer, there is a threat that many make and few keep: “I am leaving this town for good!”', nobody],
  ['The long reel ends with a drum and a line: “They sold the pier to us for nothing.”', nobody],
  ['LATE FERRIES—“The last boat to Salem,” by the Log’s Ida Krane: “The old ferry leaves the pier in May.”', nobody],
  ['Karl Ott Hails Salem’s Harbour Master Ida Krane: “A Very Good Pilot.”', nobody],
])('No thing, work or whole headline says what stands behind a colon: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1) ?? nobody).toBe(speaker);
});

test.each([
  ['Ida Krane has since changed her mind: “The pier was too old for us.”', 'Ida Krane (named)'],
  ['The Harbour Board has since changed its mind: “The pier was too old.”', 'The Harbour Board (organization)'],
  ['A teacher at the school has since changed her mind: “The pier was too old.”', 'A teacher (role)'],
  ['The letter makes its case: “The pier was too old for us.”', 'The letter (document)'],
])('Who can speak does: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  'Many in town followed Karl Ott’s dictum that the pier was a “grand old hulk” of the bay.',
  'Young clerks prefer Karl Ott’s call for “a new pier” to the old one.',
  'She played down Karl Ott’s comments as “just part of the season” in the town.',
  'He wore a hat with Karl Ott’s slogan, “Make it float again.”',
  'The court then ruled that Karl Ott’s statement about the pier is “half true” and no more.',
])('What another makes of somebody’s words names nobody for sure: %s', (text) => {
  expect(speakersIn(text).filter((speaker) => speaker.includes('Ott'))).toEqual([]);
});

test.each([
  'Karl Ott’s catch phrase in those years was that the pier “would sink or swim with us.”',
  'But Karl Ott’s boldest claim is that the pier is a “grand old hulk” of the bay.',
  'It was, in Karl Ott’s words, “a grand old hulk” of the bay.',
])('The words of a clause’s subject are their owner’s: %s', (text) => {
  expect(speakersIn(text)).toEqual(['Karl Ott (named)']);
});

test('Whoever is told of behind the words takes them from the one before', () => {
  const [words] = quotesOf(
    'Karl Ott announced a plan for the pier in May. “I want to try something here,” as the clerk Ida Krane recalled.',
  );
  expect(words && speakerOf(words)).not.toContain('Ott');
});
