import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);
const wordsIn = (text: string): string[] =>
  quotesOf(...text.split('|')).map(({ parts }) => parts.map(({ exact }) => exact).join(' / '));

test.each([
  'Ida Krane had notes from the meeting that he had me put into the log.',
  'Max Stone has claims to the pier that the board was slow to hear.',
  'The pilots have reports from the sea that the town was glad to get.',
  'Ida Krane, having questions about boats that nobody was able to hear, left.',
  'These secret talks continue but are now held on a boat that is said to be old.',
])('What somebody has, or goes on, is not said: %s', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test.each([
  'Skills are needed for both writing and reading code — “When it is so easy to make, it is hard to learn.”',
  'One of her most pointed comments was no joke but a plain sum of it: “We want boats and we want piers.”',
  'Preliminary reports from the sea: “Nobody knows how the boat was lost.”',
  'Such forces help to explain “the calm of it all” on the pier.',
  'Western reports from the sea: “Nobody knows how the boat was lost.”',
])('A noun, or what helps to see a thing, is no cue: %s', (text) => {
  for (const { attribution } of quotesOf(text))
    expect(attribution.cue?.verb ?? '').not.toMatch(/^(?:writing|comments|reports|explain)$/u);
});

test.each([
  'The firm has built a special GPT called “Boat Fund Review Support,” which reads the plans.',
  'This fits the numbers reported in the “Use of boats by day” section.',
  'Ida Krane said to look in the “Old boats” tab of the page.',
  'The clerk said it stood in its “Safety at sea” chapter.',
  'Krane asked for the “Hide my boat” checkbox on the form.',
])('A product and a part of a page have names: %s', (text) => {
  expect(quotesOf(text).filter(({ mode }) => mode === 'direct')).toEqual([]);
});

test.each([
  'One clerk called the work “dull” and another saw “the end of every boat” in it.',
  'One pilot praised the plan and others described “the worst day of the year” in it.',
  'Ida Krane named the risks and another clerk felt “the full weight of it” there.',
  'One guest blamed the tide while the other heard “a noise like a gun” at noon.',
  'The first described the wind and a second had “no idea of the rest” of it.',
])('Behind “and another” the words are another one’s: %s', (text) => {
  const far = quotesOf(text).filter(({ parts }) => /^(?:the |a |no )/u.test(parts[0]?.exact ?? ''));
  expect(far.map(speakerOf)).not.toContain('One clerk (role)');
  for (const speaker of far.map(speakerOf)) expect(speaker).not.toMatch(/^(?:One|Ida|The first)/u);
});

test.each([
  ['He met boats called Salts.[^6] He sailed, but “they threw stones at my head” there.', 'boats'],
  ['Ida Krane blamed the tide.[^1] It was “the worst day of the year” for all.', 'Krane'],
  ['Max Stone described it.[2] The crew had “no idea at all of it” then.', 'Stone'],
  ['The guild called it off.[a] It left “a hole in every pocket” there.', 'guild'],
  ['Ida Krane thanked them.[^12] They had “the time of their lives” there.', 'Krane'],
])('The sign of a note behind a full stop ends the sentence with it: %s', (text, name) => {
  for (const speaker of speakersIn(text)) expect(speaker).not.toContain(name);
});
