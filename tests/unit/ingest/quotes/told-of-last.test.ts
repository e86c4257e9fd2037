import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says each quotation of a report: `|` stands between its paragraphs, `;` between speakers. A name stands alone. */
const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map((quote) => speakerOf(quote).replace(/ \(named\)$/, ''))
    .join('; ');

/** Two people of whom nothing else in the text tells how they are spoken of. */
const people = 'Nils Ott left Brandholm, and Karl Vidal left it too.|';

test.each([
  ['Mr. Ott said that Karl Vidal was late. “It was noon,” he said.', 'Nils Ott; Nils Ott'],
  ['Mr. Ott warned on Friday that the plan of Karl Vidal was late.|“It was noon,” he said.', 'Nils Ott; Nils Ott'],
  ['Mr. Ott blamed Karl Vidal for the delay. “It was noon,” he said.', 'Nils Ott'],
  ['Mr. Ott opened the pier.|“It was noon,” he said.', 'Nils Ott'],
  ['Mr. Ott opened the pier. The crowd was large.|The music was loud.|“It was noon,” he said.', 'Nils Ott'],
  ['The wife of Mr. Ott was ill. Mr. Ott’s boat was gone. “It was noon,” he said.', 'Nils Ott'],
  ['“It is wet,” said Ida Krane, the port engineer.|“It is late,” she said.', 'Ida Krane; Ida Krane'],
  ['Ida Krane, who runs the inn, was there.|“It is late,” she said.', 'Ida Krane'],
  ['Ida Krane, the port engineer, said it was late, though she added that it was dry.', 'Ida Krane; Ida Krane'],
])('Who spoke last, or was what the last sentence is about, is meant: %s', (text, speakers) => {
  expect(speakersIn(`${people}${text}`)).toBe(speakers);
});

test.each([
  ['Mr. Ott told Karl Vidal that it was late. “It was noon,” he said.', 'Nils Ott; he (unknown)'],
  ['Mr. Ott met Karl Vidal on Friday. “It was noon,” he said.', 'he (unknown)'],
  ['Mr. Ott was accused by Karl Vidal of lying. “It was noon,” he said.', 'he (unknown)'],
  ['Mr. Ott was blamed by Karl Vidal for the delay. “It was noon,” he said.', 'he (unknown)'],
  ['Mr. Ott said it was late. Karl Vidal nodded. “It was noon,” he said.', 'Nils Ott; he (unknown)'],
  ['Mr. Ott said it was late. A driver nodded. “It was noon,” he said.', 'Nils Ott; he (unknown)'],
  ['Mr. Ott said it was late. His lawyer nodded. “It was noon,” he said.', 'Nils Ott; he (unknown)'],
  ['Mr. Ott’s lawyer nodded. “It was noon,” he said.', 'he (unknown)'],
  [
    '“It was late,” Mr. Ott said. “It was noon,” said Ida Krane. “It was dark,” he said.',
    'Nils Ott; Ida Krane; he (unknown)',
  ],
  [
    '“It was late,” Karl Vidal said. “It was noon,” said Ida Krane. “It was dark,” he said.',
    'Karl Vidal; Ida Krane; he (unknown)',
  ],
  ['Karl Vidal praised the plan. Ida Krane was not convinced. “It was dark,” he said.', 'he (unknown)'],
  ['The senator met Karl Vidal. “It was noon,” he said.', 'he (unknown)'],
  ['Karl Vidal’s boat was gone. “It was noon,” he said.', 'he (unknown)'],
  ['Four years later, Mr. Ott was dead. “It was noon,” he said.', 'he (unknown)'],
  ['Mr. Ott died in May. “It was noon,” he said.', 'he (unknown)'],
])('Where somebody else may be meant, nobody is: %s', (text, speakers) => {
  expect(speakersIn(`${people}${text}`)).toBe(speakers);
});

test('What a sentence says of somebody tells how he or she is spoken of, twice where it may be of another', () => {
  const end = 'Karl Vidal met Ida Krane. “It was noon,” she said.';
  expect(speakersIn(`Ida Krane herself was late.|Karl Vidal himself was late.|${end}`)).toBe('Ida Krane');
  expect(speakersIn(`Ida Krane lost her boat.|Karl Vidal lost his boat.|${end}`)).toBe('she (unknown)');
  expect(speakersIn(`Ida Krane lost her boat.|Ida Krane kept her shop.|Karl Vidal himself left.|${end}`)).toBe(
    'Ida Krane',
  );
});

test('One pronoun means one person in all that is said around it', () => {
  const text =
    'Mr. Ott said it was late. Karl Vidal nodded.|“It was noon,” he told them, adding that the pier was closed.';
  expect(speakersIn(`${people}${text}`)).toBe('Nils Ott; he (unknown); he (unknown)');
});

test.each([
  ['The general election was near.', 'Mr. Ott'],
  ['The customer data was safe.', 'Mr. Ott'],
  ['Opinion has been divided.', 'Mr. Ott'],
  ['The Lions have won, and the Lions were glad.', 'Mr. Ott'],
  ['HarborNet has failed.', 'Mr. Ott'],
  ['Curt Fielding was glad. Fielding waved.', 'he (unknown)'],
  ['Harbor Majority Whip Curt Fielding was glad.', 'he (unknown)'],
])('A noun that tells what another is of, or a body, is nobody: %s', (between, speaker) => {
  expect(speakersIn(`Mr. Ott opened the pier. ${between} “It was noon,” he said.`)).toBe(speaker);
});

test.each([
  ['Senate clerk Karl Vidal left.|Vidal said it was late.', 'Karl Vidal'],
  ['Mr. Vidal left.|Vidal said it was late.', 'Mr. Vidal'],
  ['Vidal himself left.|Vidal said it was late.', 'Vidal'],
  ['Today the head of NHA Karl Vidal left.|Vidal said it was late.', 'Karl Vidal'],
  ['Karl Vidal left with Ana Vidal.|Vidal said it was late.', 'Vidal (unknown)'],
  ['Harbornet said it was late.', 'Harbornet (unknown)'],
  ['Vidal Networks failed.|Vidal said it was late.', 'Vidal (unknown)'],
])('A word that the text shows to be somebody’s is a person: %s', (text, speaker) => {
  expect(speakersIn(text)).toBe(speaker);
});
