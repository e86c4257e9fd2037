import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|'))).filter((one) => one.startsWith('rep'));

test.each([
  ['The guild found that the wall could fall — a claim the town denied.', 'the wall could fall'],
  ['Ida Krane said the crew was tired, however Max Stone hit out at them.', 'the crew was tired'],
  ['The party said it would not return to the pier but did so in May.', 'it would not return to the pier'],
  ['Max Stone said the boats were “very good” before launching into a song.', 'the boats were “very good”'],
  ['The board concluded the signs were fair, angering some of its own clerks.', 'the signs were fair'],
])('What the reporter sets beside what is said is no part of it: %s', (text, words) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(new RegExp(`: ${words}$`, 'u'))]);
});

test.each([
  ['Krane described the hall as “old” though she had built it.', 'the hall as “old”'],
  ['Krane described the race as “hard” but she is sure to win.', 'the race as “hard”'],
  ['Krane has described salt as a “cure” while the town doubts it.', 'salt as a “cure”'],
])('Why and when somebody calls a thing something is not said: %s', (text, words) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(new RegExp(`: ${words}$`, 'u'))]);
});

test.each([
  ['Ida Krane said the boat would sail “a lot” before taking any guests.', 'taking any guests$'],
  ['Ida Krane said she was tired but did her work.', 'Krane'],
  ['The other clerks warned they had the votes to stop it.', ': they had the votes to stop it$'],
  ['Max Stone said the pier — a wreck for years — was safe.', 'was safe$'],
])('What belongs to what is said stays: %s', (text, end) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(new RegExp(end, 'u'))]);
});
