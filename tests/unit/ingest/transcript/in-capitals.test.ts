import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

const labelsOf = (text: string): string[] =>
  turnsOf(normalize(`A talk on the lock\n\n${text}`, { file: 'talk.txt' })).map(({ label }) => label);

test.each(['McGOWAN', 'DeGIORGIO', 'MacKAY', 'FitzHUGH', 'LeBLANC', 'O’DWYER'])(
  'A surname that begins in small letters is a label among capitals: %s',
  (name) => {
    const text = `REPORTER: Why is the lock closed?\n\nHALE: It is not safe.\n\n${name}: That is rubbish.\n\nHALE: It is so.\n\n${name}: We will see.`;
    expect(labelsOf(text)).toEqual(['REPORTER', 'HALE', name, 'HALE', name]);
  },
);

test('So it is in the record of a house', () => {
  expect(labelsOf('Mr. McCAIN. Mr. President, I rise to speak of the lock.\n\nIt has been closed for a year.')).toEqual(
    ['Mr. McCAIN'],
  );
});

test('A product or a rule that begins so is nobody’s label', () => {
  expect(labelsOf('The lock has two gates.\n\nDeICING: It is done by hand.\n\nThe lock is old.')).toEqual([]);
});
