import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  'Experts fear that the town sees many people claiming they have lost a boat.',
  'Max Stone made calls to his friends saying that he was late.',
  'The mayor did not recall the skipper saying anything like it in May.',
  'Doctor Krane hits back at a man claiming the sea is warm.',
  'Ida Krane filmed him saying that the pier was lost.',
])('People who speak right before a participle are not the subject of the sentence: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['Max Stone called a late report confirming the loss “absurd” in May.', ['direct a late report (document): absurd']],
  ['Some sailors say that all they get is a message stating, “We are shut for good.”', 'a message (document)'],
])('A paper that somebody only has says what it says: %s', (text, expected) => {
  const own = speakersIn(text).at(-1);
  if (typeof expected === 'string') expect(own).toBe(expected);
  else expect(linesIn(text)).toEqual(expected);
});

test.each([
  ['The guild put out a statement saying that the pier was shut.', 'The guild (organization)'],
  ['Ida Krane sent an email saying that the pier was shut.', 'Ida Krane (named)'],
  ['The club had gone on in an old video saying that the pier was lost.', 'The club (organization)'],
  ['Max Stone hit out at the plan, saying that it was late.', 'Max Stone (named)'],
  ['Ida Krane appeared in person saying that the pier was lost.', 'Ida Krane (named)'],
])('Whoever puts out a paper says what it says: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  'The mayor announced that a man was charged with hurting a pilot after shouting: “You look lost.”',
  'The clerk said that a skipper was accused of sinking a boat while yelling: “It is mine.”',
  'Ida Krane said the thief was arrested by the guards after telling them, “I have a boat.”',
  'Max Stone noted that he was convicted of theft by chanting “It is mine.”',
  'The judge said the crew had allegedly struck the pilot while chanting “Go home.”',
])('Who is charged shouted, and not who tells of it: %s', (text) => {
  expect(linesIn(text).filter((line) => line.startsWith('direct'))).toEqual([
    expect.stringMatching(/^direct {2}\(unknown\)/u),
  ]);
});

test.each([
  [
    'Salem sent a grey ship, dubbed by some pilots “The Whale,” to the pier.',
    ['direct some pilots (group): The Whale,'],
  ],
  ['A new kind of net, dubbed “Old Salt,” has caught fish.', ['direct  (unknown): Old Salt,']],
])('What a thing is dubbed is said by whoever dubs it: %s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines);
});
