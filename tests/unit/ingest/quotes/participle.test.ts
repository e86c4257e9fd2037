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

test.each([
  ['Ida Krane sent a letter to the Harbor Board urging it to take “a long break.”', 'Ida Krane (named)'],
  ['Karl Vidal wrote to the Pier Agency asking for “a long break.”', 'Karl Vidal (named)'],
  [
    'The union has sent a second letter to Minister Jo Ott calling on him to take “a break.”',
    'The union (organization)',
  ],
  ['Ida Krane e-mailed a note to Karl Vidal saying “it is late.”', 'Ida Krane (named)'],
  ['Ida Krane, Mr. Vidal and Ms. Lind sent a letter to the Harbor Board urging “a long break.”', ' (unknown)'],
  ['Ida Krane and others wrote to the Pier Agency asking for “a long break.”', 'Ida Krane and others (group)'],
])('Who sends a letter says what is in it, and not to whom it goes: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  'Steps suggested by the Harbor Board that towns should take are late and dear.',
  'A plan proposed by Karl Vidal that the pier would be shut is lost.',
  'Rules announced by Salem that boats should keep are late.',
  'The steps recommended by the mayor that the town could take were lost.',
  'Some of the claims rejected by the clerk that the town is poor are old.',
])('What somebody suggested says nothing itself: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  'Ida Krane sailed to the western pier, also called “West Arm,” in May.',
  'Ida Krane sailed to the pier, formerly known as “Long Arm,” in May.',
  'Ida Krane met guests at the Old Mill, often called “The Wheel” by the way.',
  'Ida Krane saw the ferry, once dubbed “The Whale,” in May.',
  'Ida Krane met boys at the pier, sometimes nicknamed “Salt Lake” in the north.',
])('Another name of a thing is nobody’s words: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['Harbor staff campaigning against the Salt Brigade plans said: “It is wrong.”', 'Harbor staff (group)'],
  ['Residents living near the Salt Works pier said: “It is wrong.”', 'Residents (group)'],
  ['The parents opposed to the Blue School plans said: “It is wrong.”', 'The parents (group)'],
  ['Pier Town workers protesting against the Blue School plans said: “It is wrong.”', 'Pier Town workers (group)'],
  ['Pilots waiting outside the Salt Works office said: “It is wrong.”', 'Pilots (group)'],
])('What people do hangs on them: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['Max Ott was late, while Ida Krane had come by boat, calling it “the double sea.”', 'Ida Krane (named)'],
  ['Max Ott sings all day, whilst Ida Krane plays on, calling it “the double sea.”', ' (unknown)'],
  ['Max Ott sings “it is late,” whilst Ida Krane plays on, calling it “the double sea.”', ' (unknown)'],
  ['Karl Vidal met her, adding “it is late.”', 'Karl Vidal (named)'],
])('A participle behind “while” is not the first clause’s: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker);
});
