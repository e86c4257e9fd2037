import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const labelsIn = (text: string): string[] =>
  quotesOf(...text.split('|')).map(({ attribution: { speaker } }) => speaker.label);

test.each([
  ['Karl Vidal’s survey on the use of cards and pins found that boats were late.', 'Karl Vidal’s survey'],
  ['Another popular post in the early hours of Monday suggested that boats were late.', 'Another popular post'],
  [
    'Countless surveys undertaken by the harbour board in recent years have revealed that it is late.',
    'Countless surveys',
  ],
  ['Pilots across the county say they have no boats.', 'Pilots'],
  ['A prepared statement released by the student group Friday stated that boats were late.', 'A prepared statement'],
])('What hangs on a subject is none: %s', (text, label) => {
  expect(labelsIn(text)).toEqual([label]);
});

test.each([
  'The mayor’s letter to the Spanish captain said, “We felt every wave of it.”',
  'An artist, Adam Fox from the school of St Anne in Salem, said: “We felt every wave of it.”',
  'The crew, led by Karl Vidal at Salem College, concludes that there are “many more late” boats.',
  'The raid was made on Monday by a pilot labelled “Salt”, on the beach.',
  'Every runner will hit the wall at some stage and see written on it, “Are you strong enough?”',
])('Nobody speaks who hangs on a noun before him: %s', (text) => {
  expect(labelsIn(text)).toEqual(['']);
});

test('Who is done something to is no subject, and a shared verb has the subject of its relative clause', () => {
  expect(labelsIn('The clerk, Ida Krane, while briefing reporters said the house had taken the advice.')).toEqual([
    'The clerk',
  ]);
  expect(
    labelsIn(
      'Ida Krane, a clerk, said last year that rules set by the body that created and maintains the chart have gone.',
    ),
  ).toEqual(['Ida Krane']);
});

test.each([
  [
    'Members of the Salem Club have doubts, while the Bishop of Salem, Karl Vidal, said that “a gift is love.”',
    'Karl Vidal',
  ],
  ['No vote is set on the bill, but Karl Vidal, who heads the club, said he hoped for one.', 'Karl Vidal'],
  [
    'The mayor has been eager to leave, but Karl Vidal, chairman of the board, told the Herald that he would stay.',
    'Karl Vidal',
  ],
  ['Ott declined to say how much it was, but a spokeswoman, Ida Krane, said today that it was late.', 'Ida Krane'],
  ['The board approved the plan, whereas the master of the port, Ida Krane, said that it was late.', 'Ida Krane'],
])('A clause with somebody described in it has its own subject: %s', (text, label) => {
  expect(labelsIn(text).at(-1)).toBe(label);
});

test.each([
  ['In his letter the harbour master said boats were late.', 'reported the harbour master (role): boats were late'],
  ['He fled from the coast guard, which said it was late.', 'reported the coast guard (role): it was late'],
  ['The pier is old, with one pilot saying it was late.', 'reported one pilot (role): it was late'],
  ['Karl Vidal, a pilot in Salem, said boats were late.', 'reported Karl Vidal (named): boats were late'],
])('A subject behind an introduction stays, and one of a relative clause: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});
