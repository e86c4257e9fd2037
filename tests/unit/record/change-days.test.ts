import { expect, test } from 'vitest';
import { archiveSchema } from '../../../src/record/archive.ts';
import { cardSchema } from '../../../src/record/card.ts';

const correction = { from: 'Jos', to: 'José', reason: 'A lost letter.' };

test('A correction on a card has a day, or none', () => {
  const read = cardSchema.parse({ source: 'a.txt', corrections: [{ ...correction, on: '2020-05-03' }, correction] });
  expect(read.corrections?.map(({ on }) => on)).toEqual(['2020-05-03', undefined]);
});

test.each(['2020-13-01', '2020-05', '3 May 2020', '[..2020-05-03]'])('“%s” is no day of a change', (on) => {
  expect(cardSchema.safeParse({ source: 'a.txt', corrections: [{ ...correction, on }] }).success).toBe(false);
  expect(archiveSchema.safeParse({ withdrawn: { gone: { reason: 'A slip.', on } } }).success).toBe(false);
});

test('A withdrawal is its reason, or the reason with the day; what was read is read again as it is', () => {
  const { withdrawn } = archiveSchema.parse({
    withdrawn: { one: 'A slip.', two: { reason: 'On request.', on: '2020-06-01' } },
  });
  expect(withdrawn).toEqual({ one: { reason: 'A slip.' }, two: { reason: 'On request.', on: '2020-06-01' } });
  expect(archiveSchema.parse({ withdrawn }).withdrawn).toEqual(withdrawn);
});
