import { expect, test } from 'vitest';
import { summarizeForLedger } from '../../../../scripts/ingest/checks/check-ledger.ts';
import { mergeLedger } from '../../../../scripts/freeze/merge-ledger.ts';
import type { Ledger } from '../../../../src/record/ledger.ts';
import type { Document } from '../../../../src/record/document.ts';
import { normalize } from '../normalize.ts';

const first = '“The harbour is open,” Mr. Reed said.';
const second = 'Ms. Marsh said that the wall held.';
const added = '“The ferry is late,” Mr. Cole said.';

const read = (paragraphs: string[], ledger?: Ledger, card: Record<string, unknown> = {}): Document =>
  normalize(`${paragraphs.join('\n\n')}\n`, {
    card: { title: { value: 'Report' }, ...card },
    ...(ledger && { ledger }),
  });
const freeze = (paragraphs: string[], ledger?: Ledger): Ledger =>
  mergeLedger(ledger, [summarizeForLedger(read(paragraphs, ledger))]);
const idsOf = ({ quotes }: Document): Record<string, string> =>
  Object.fromEntries(quotes.map(({ id, parts }) => [id, parts.map(({ exact }) => exact).join(' / ')]));

test('Quotations are counted in the order of the text', () => {
  expect(idsOf(read([first, second]))).toEqual({ q1: 'The harbour is open,', q2: 'the wall held' });
});

test('The ledger holds quotations beside passages', () => {
  expect(Object.keys(freeze([first, second]).documents['report'] ?? {})).toEqual(['p1', 'p2', 'q1', 'q2', 'regions']);
});

test('Words that were given out keep their id, and a new quotation takes a number that nobody had', () => {
  const ledger = freeze([first, second]);
  expect(idsOf(read([added, second, first], ledger))).toEqual({
    q3: 'The ferry is late,',
    q2: 'the wall held',
    q1: 'The harbour is open,',
  });
});

test('A number that was given out is never given to other words, also when its own have gone', () => {
  const ledger = freeze([first, second]);
  expect(idsOf(read([added, second], ledger))).toEqual({ q3: 'The ferry is late,', q2: 'the wall held' });
});

test('Changed words stay at the old address where the card says so', () => {
  const ledger = freeze([first]);
  expect(idsOf(read([added], ledger, { moved: { q1: 'q1' } }))).toEqual({ q1: 'The ferry is late,' });
});

test('A correction of a quoted word changes no address', () => {
  const ledger = freeze([first]);
  const corrections = [{ from: 'open', to: 'closed', reason: 'A slip.' }];
  expect(idsOf(read([added, first], ledger, { corrections }))).toEqual({
    q2: 'The ferry is late,',
    q1: 'The harbour is closed,',
  });
});

test('A turn is told by its words, and words said twice keep their order', () => {
  const call = ['MODERATOR:  Thank you.', 'Q:  Who came?', 'MODERATOR:  Thank you.'];
  const ledger = freeze(call);
  expect(Object.values(idsOf(read(call, ledger)))).toEqual(['Thank you.', 'Who came?', 'Thank you.']);
  const more = read(['MODERATOR:  Good morning.', 'Q:  Hi.', ...call], ledger);
  expect(more.quotes.map(({ id }) => id)).toEqual(['q4', 'q5', 'q1', 'q2', 'q3']);
});

test('A headline names the quotation that it shortens by the id that this one keeps', () => {
  const titled = normalize(`# Reed: ‘The Harbour Is Open’\n\n${first}\n`, { file: 'report.md' });
  expect(titled.quotes.map(({ id, shortens }) => [id, shortens])).toEqual([
    ['q1', 'q2'],
    ['q2', undefined],
  ]);
});
