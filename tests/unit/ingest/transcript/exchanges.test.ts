import { expect, test } from 'vitest';
import { normalizeMarkdown, turnsOf } from '../normalize.ts';

const ANSWER =
  'We have looked at the dam with great care, and what we found is that it will hold for another ten years at least.';
const read = (lines: string[]) => normalizeMarkdown(lines.join('\n\n'));
const exchanges = (lines: string[]) => read(lines).exchanges.map(({ turns }) => turns.join(' '));
const names = (lines: string[]) =>
  turnsOf(read(lines)).flatMap(({ id, addressedAs }) => (addressedAs ? [`${id} ${addressedAs.name}`] : []));

test('A question and all that answers it is one exchange; the opening and the close stand outside', () => {
  const lines = [
    'MODERATOR: Welcome.',
    `OFFICIAL: ${ANSWER}`,
    'Q: Why?',
    `OFFICIAL: ${ANSWER}`,
    `OFFICIAL: ${ANSWER}`,
    'Q: When will it open?',
    'OFFICIAL: No.',
    'MODERATOR: That is all.',
  ];
  expect(exchanges(lines)).toEqual(['t3 t4 t5', 't6 t7']);
});

test('A question that nobody could hear stays open until another reporter begins', () => {
  const lines = [
    'Q: Hi, my (inaudible) —',
    'OFFICIAL: Sorry, you broke up.',
    'Q: Can I try again?',
    'OFFICIAL: Go ahead.',
    'Q: So, the (inaudible)',
    'OFFICIAL: We lost you again. Let’s take the next question.',
    'Q: Hi. Thanks for taking my question. When?',
    `OFFICIAL: ${ANSWER}`,
  ];
  expect(exchanges(lines)).toEqual(['t1 t2 t3 t4 t5 t6', 't7 t8']);
});

test('Cross-talk that asks nothing stays in; a follow-up question is an exchange of its own', () => {
  const lines = [
    'Q: Why?',
    `OFFICIAL: ${ANSWER}`,
    'Q: Right.',
    `OFFICIAL: ${ANSWER}`,
    'Q: But what of the bridge?',
    `OFFICIAL: ${ANSWER}`,
  ];
  expect(exchanges(lines)).toEqual(['t1 t2 t3 t4', 't5 t6']);
});

test('A moderator’s word between a question and its answer is part of the exchange', () => {
  expect(
    exchanges([
      'Q: Why?',
      'MODERATOR: Who takes that?',
      `OFFICIAL: ${ANSWER}`,
      'MODERATOR: Next.',
      'Q: When?',
      `OFFICIAL: ${ANSWER}`,
    ]),
  ).toEqual(['t1 t2 t3', 't5 t6']);
});

test('A greeting opens no exchange; a question that nobody could hear does', () => {
  expect(exchanges(['Q: Good afternoon.', `OFFICIAL: ${ANSWER}`, 'Q: (Inaudible.)', `OFFICIAL: ${ANSWER}`])).toEqual([
    't3 t4',
  ]);
});

test('A question without any reply is no exchange', () => {
  expect(exchanges(['OFFICIAL: Hello.', 'Q: Why?'])).toEqual([]);
});

test('A reporter greeted by first name in the reply is addressed so, and no person', () => {
  expect(names(['Q: Why?', `OFFICIAL: Good morning, Ana María. ${ANSWER}`])).toEqual(['t1 Ana María']);
  expect(names(['Q: Why?', `OFFICIAL: Thank you, Sam. ${ANSWER}`])).toEqual(['t1 Sam']);
});

test('Offices, courtesies and colleagues are not reporters’ names', () => {
  expect(names(['Q: Why?', 'OFFICIAL: Thank you, Mr. President. Yes.'])).toEqual([]);
  expect(names(['Q: Why?', 'OFFICIAL: Thanks, everyone. No.'])).toEqual([]);
  expect(names(['Q: Why?', `OFFICIAL: ${ANSWER}`, `OFFICIAL: Thanks, Pat. ${ANSWER}`])).toEqual([]);
});

test('Whoever is told to go ahead by name is the one who asks next', () => {
  expect(names(['Q: Why?', `OFFICIAL: ${ANSWER} Go ahead, Peter.`, 'Q: When?', 'OFFICIAL: Soon.'])).toEqual([
    't3 Peter',
  ]);
});

test('All that one caller says while a question stands open is that caller’s', () => {
  const lines = [
    'Q: Hi, (inaudible)',
    'OFFICIAL: You broke up.',
    'Q: Can I try again?',
    'OFFICIAL: We can’t hear you. And then, Robin, we’ll come back to you.',
  ];
  expect(names(lines)).toEqual(['t1 Robin', 't3 Robin']);
});

test('Two names in one exchange are nobody’s', () => {
  expect(
    names([
      'Q: Why?',
      'OFFICIAL: Thank you, Sam. You broke up.',
      'Q: Can I try again?',
      `OFFICIAL: Thank you, Robin. ${ANSWER}`,
    ]),
  ).toEqual([]);
});

test('Speakers who share a label are told apart only where they are introduced and handed the floor', () => {
  const lines = [
    'MODERATOR: Our speakers today will be \\[Official\\] and \\[Official\\]. With that, \\[Official\\], I will turn it over to you.',
    `OFFICIAL: ${ANSWER} Over to you, \\[Official\\].`,
    `OFFICIAL: ${ANSWER}`,
    'Q: Why?',
    `OFFICIAL: ${ANSWER}`,
  ];
  expect(turnsOf(read(lines)).map(({ oneOf }) => oneOf?.count)).toEqual([undefined, 2, 2, undefined, undefined]);
  expect(turnsOf(read(lines.slice(1))).some(({ oneOf }) => oneOf)).toBe(false);
});

test('The ground rules of a call are told in its own words, with where they stand', () => {
  const document = read([
    'MODERATOR: This call is on background, attributed to a “senior official.” It is embargoed until 5:00 a.m. tomorrow, and no one may record it.',
    'Q: Why?',
  ]);
  expect(document.terms).toEqual({
    value: 'On background; attributed to “senior official”; embargoed until 5:00 a.m. tomorrow',
    basis: 'stated',
    evidence: ['on background', 'attributed to a “senior official.”', 'embargoed until 5:00 a.m. tomorrow'].map(
      (exact) => ({ document: 'report', block: 't1p1', exact }),
    ),
  });
  expect(read(['MODERATOR: Welcome.', 'Q: On background, who built it?']).terms).toBeUndefined();
});
