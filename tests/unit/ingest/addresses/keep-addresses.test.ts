import { expect, test } from 'vitest';
import { summarizeForLedger } from '../../../../scripts/ingest/checks/check-ledger.ts';
import { splitForLedger } from '../../../../scripts/ingest/addresses/hash-sentences.ts';
import { mergeLedger } from '../../../../scripts/freeze/merge-ledger.ts';
import type { Ledger } from '../../../../src/record/ledger.ts';
import { normalize } from '../normalize.ts';

const turns = {
  open: 'MODERATOR: Good morning.',
  ask: 'Q: When does the ferry sail?',
  answer: 'OFFICIAL: It sails at nine.',
  thank: 'MODERATOR: Thank you. The next question, please.',
  askAgain: 'Q: Is the bridge open?',
  answerAgain: 'OFFICIAL: It is open, and it stays open.',
};
const { open, ask, answer, thank, askAgain, answerAgain } = turns;
const whole = [open, ask, answer, thank, askAgain, answerAgain];
const write = (lines: readonly string[]) => `${lines.join('\n\n')}\n`;
const freeze = (lines: readonly string[]): Ledger =>
  mergeLedger(undefined, [summarizeForLedger(normalize(write(lines), { file: 'call.txt' }))]);
const read = (lines: readonly string[], moved: Record<string, string> = {}) =>
  normalize(write(lines), { file: 'call.txt', ledger: freeze(whole), card: { moved } });
const questions = ({ exchanges }: ReturnType<typeof read>) => exchanges.map(({ id, question }) => `${id} ${question}`);

test('An exchange keeps its number with its question, and a new one takes a number that nobody had', () => {
  expect(questions(read(whole))).toEqual(['x1 t2', 'x2 t5']);
  const more = [open, 'Q: Who is the keeper?', 'OFFICIAL: The keeper is not named.', thank, ...whole.slice(1)];
  expect(questions(read(more))).toEqual(['x3 t7', 'x1 t2', 'x2 t5']);
});

test('An exchange whose question stands in another now leads there', () => {
  // Without the moderator between them and with an answer that was not heard, the two questions are one exchange.
  const joined = read([open, ask, 'OFFICIAL: I can’t hear you.', askAgain, answerAgain], {
    t3p1: 't7p1',
    q3: 'q7',
    t4p1: 't1',
    q4: 'q1',
  });
  expect(questions(joined)).toEqual(['x1 t2']);
  expect(joined.moved).toMatchObject({ x2: 'x1' });
});

test('A turn leads where its first paragraph leads, and an exchange where its question does', () => {
  const document = read([open, thank, ask, answer, 'OFFICIAL: The bridge is closed.'], { t5p1: 't4p1', t6p1: 't7p1' });
  expect(document.moved).toMatchObject({ t5: 't4p1', t6: 't7p1', x2: 't4p1' });
});

test('An address that has moved twice leads to the last place', () => {
  const { moved } = read([open, ask, answer, thank, 'Q: Is the gate open?', answerAgain], {
    t5p1: 't9p1',
    t9p1: 't7p1',
  });
  expect(moved).toMatchObject({ t5p1: 't7p1', t9p1: 't7p1' });
});

test('A region of the source keeps its number with what it became, and one that has gone leads to where its first character is', () => {
  const before = read(whole);
  expect(before.regions.every(({ number }) => number === undefined)).toBe(true);
  const line = freeze(whole).documents['report']?.['regions']?.split(' ') ?? [];
  const number = (name: string) => line.indexOf(name) + 1;
  // What stood as a turn of its own is left out by the card.
  const text = write(whole);
  const after = normalize(text, {
    file: 'call.txt',
    ledger: freeze(whole),
    card: { omissions: [{ exact: thank, reason: 'Not of the call.' }], moved: { t4p1: 't3p1', q4: 'q3' } },
  });
  expect(after.moved[`r${String(number('t4'))}`]).toBe(`r${String(number('t3p1'))}`);
  const numbers = after.regions.map((region, index) => region.number ?? index + 1);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [index, region] of after.regions.entries())
    if (region.role === 'block') expect(numbers[index]).toBe(number(region.target));
});

test('Sentences are split by their signs alone', () => {
  expect(splitForLedger('“It sails.” She waved. Mr. Hill asked: when? At 9.30!')).toEqual([
    '“It sails.”',
    'She waved.',
    'Mr.',
    'Hill asked: when?',
    'At 9.30!',
  ]);
  expect(splitForLedger('')).toEqual([]);
});
