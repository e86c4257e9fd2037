import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says the last direct quotation of a report: `|` stands between its paragraphs. */
const lastSpeaker = (text: string): string | undefined =>
  quotesOf(...text.split('|'))
    .filter(({ mode }) => mode === 'direct')
    .map(speakerOf)
    .at(-1);

test.each([
  'Max Ott said it was late. Max Ott echoed the words of Karl Vidal when he said “the pier is ours.”',
  'Max Ott said it was late. Mr. Ott backed Mr. Vidal when he told the board “the pier is ours.”',
  'Max Ott said it was late. Mr. Ott agreed with Mr. Karl Vidal as he said that “the pier is ours.”',
  'Max Ott said it was late. Mr. Ott praised Mr. Karl Vidal after he said “the pier is ours.”',
  'Max Ott said it was late. Mr. Ott quoted Mr. Karl Vidal before he added “the pier is ours.”',
])('With two people in its sentence “he” behind “when” is left open: %s', (text) => {
  expect(lastSpeaker(text)).toBe('he (unknown)');
});

test('With one person in its sentence “he” behind “when” is that person', () => {
  expect(lastSpeaker('Max Ott said it was late. Mr. Ott smiled when he said “the pier is ours.”')).toBe(
    'Max Ott (named)',
  );
});

test.each([
  'In 2019 Mr. Max Ott told the council that it was late.|“Mr. Ott broke his word. He has to go.”',
  'Ida Krane said in May that the pier was safe.|“Ms. Krane was wrong about the pier.”',
  'Ms. Ida Krane came in May. She said that the pier was safe.|“It is lost. Ida Krane has forgotten us.”',
  'Karl Vidal wrote that the boats would come.|“Karl Vidal says a lot in a long day.”',
  'Dr. Jo Tang noted that the nets were old.|“Dr. Tang had no right to say so.”',
])('Words that tell of somebody by name are not his: %s', (text) => {
  expect(lastSpeaker(text)).toBe(' (unknown)');
});

test.each([
  ['Ida Krane said in May that the pier was safe.|“My father built it. Ms. Lind was with him.”', 'Ida Krane (named)'],
  ['“I was late, and Max Ott was there,” Ida Krane said.', 'Ida Krane (named)'],
])('Words that tell of another by name stay with who spoke: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  'Ida Krane won the prize. She said: “It is mine.” The jury’s citation for Ms. Krane’s boat said: “It has changed us.”',
  'Ida Krane won the prize. “It is mine,” she said. The plaque on the pier reads: “It has changed the sea.”',
  '“It is mine,” Ida Krane said. The programme note for her work states: “It has changed the sea.”',
  '“It is mine,” Ida Krane said. The blurb of the latest edition said, “It has changed the sea.”',
  '“It is mine,” Ida Krane said. The back of the old ticket says “It has changed the sea.”',
])('Behind a cue with a subject of its own nobody goes on speaking: %s', (text) => {
  expect(lastSpeaker(text)).toBe(' (unknown)');
});

test('Without a cue of its own a quotation goes on', () => {
  expect(lastSpeaker('“It is mine,” Ida Krane said. “It has changed the sea.”')).toBe('Ida Krane (named)');
});

test.each([
  'The union is urging the town to wait.|“It is late for all of us.”',
  'The league is calling on the mayor to go.|“It is late for all of us.”',
  'The club is now asking the town for help.|“It is late for all of us.”',
  'Salt Harbor workers are demanding that it be shut.|“It is late for all of us.”',
  'Two schools are seeking a new pier.|“It is late for all of us.”',
])('What a body wants does not say who speaks in the next paragraph: %s', (text) => {
  expect(lastSpeaker(text)).toBe(' (unknown)');
});

test('What a body said does', () => {
  expect(lastSpeaker('The union said the town should wait.|“It is late for all of us.”')).toBe(
    'The union (organization)',
  );
});
