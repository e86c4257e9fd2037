import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const lastSpeaker = (text: string): string => speakerOf(quotesOf(...text.split('|')).at(-1) as never);

test.each([
  ['Minister of Finance Heng Swee Keat announced that it was late.', 'Heng Swee Keat (named)'],
  ['Minister for Trade and Industry Chan Chun Sing said it was late.', 'Chan Chun Sing (named)'],
  ['Secretary for Health Lim Boon Heng said it was late.', 'Lim Boon Heng (named)'],
  ['“It is late,” said the Minister of Transport Ong Ye Kung.', 'Ong Ye Kung (named)'],
  ['Director of Planning Kim Min Seo said it was late.', 'Kim Min Seo (named)'],
  ['Minister of Health Planning Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Minister for Trade and Industry Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Minister for Sea Ports Tom Hale said it was late.', 'Tom Hale (named)'],
])('A name of three parts behind an office is whole: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['“It is late,” says Ott’s Head of Infrastructure Paula Orme.|“It works,” says Orme.', 'Paula Orme (named)'],
  ['Salem’s Head of Finance Karl Vidal says it is late.|“It works,” Vidal said.', 'Karl Vidal (named)'],
  ['“It is late,” said VP for Communications Ida Krane.|“It works,” she said.', 'Ida Krane (named)'],
  ['The firm’s Head of Design Ida Krane said it was late.', 'Ida Krane (named)'],
  ['“It is late,” said Chief of Police Karl Vidal.', 'Karl Vidal (named)'],
  ['The head of the office, Ida Krane, said it was late.', 'Ida Krane (named)'],
  ['“It is late,” said the head of the office.', 'the head of the office (role)'],
])('What somebody is head of is no part of a name: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['4 Carla Orton, Director, Sales, Rimtel said: “We are glad.”', 'Carla Orton (named)'],
  ['4 Ms June Tan, Head, Digital Platforms, Retail, Rimtel said: “We are glad.”', 'June Tan (named)'],
  ['12 Mr Karl Vidal, Chairman, Harbour Works, Salem said: “We are glad.”', 'Karl Vidal (named)'],
  ['(7) Ida Krane, Manager, Boats, Rimtel said it was late.', 'Ida Krane (named)'],
  ['23. Ida Krane, Manager, Boats, Rimtel said it was late.', 'Ida Krane (named)'],
  ['4 clerks and a pilot said: “We are glad.”', 'a pilot (role)'],
  ['12 Salem Teachers, members of a club, said: “We are glad.”', 'Salem Teachers (group)'],
])('A paragraph’s number is no part of its first sentence: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
