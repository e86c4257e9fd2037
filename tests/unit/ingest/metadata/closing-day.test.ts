import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const BODY =
  'The ferry to Holm will sail twice a day, and the fare for children is cut by half until the autumn begins.';
const dateOf = (...paragraphs: string[]) => normalize(`Rules of the ferry\n\n${paragraphs.join('\n\n')}\n`).date;

test.each([
  ['Fait à Lyon, le 30 mars 2016.', '2016-03-30'],
  ['PASSED AND ADOPTED THIS TWENTY-THIRD DAY OF JANUARY, A.D., 2024.', '2024-01-23'],
  ['Done at Geneva this 5th day of May 1999.', '1999-05-05'],
  ['Dado en Ciudad Alta, a 12 de junio de 2023.', '2023-06-12'],
  ['Adopted this thirtieth day of June, 2021, by the board.', '2021-06-30'],
  ['Signed in Holm on 1 May 2020.', '2020-05-01'],
])('What a text says at its end of when it was signed is its day: %s', (line, day) => {
  const date = dateOf(BODY, BODY, line);
  expect([date?.value, date?.basis]).toEqual([day, 'inferred']);
});

test.each([
  'The rules were adopted on 1 May 2020.',
  'Signed copies were sold until 1 May 2020.',
  'Approved plans of 1 May 2020 stay in force.',
])('A day in a sentence is not its day: %s', (line) => {
  expect(dateOf(BODY, line)).toBeUndefined();
});

test('Two such days are none', () => {
  expect(dateOf(BODY, 'Adopted on 1 May 2020.', 'Adopted on 3 June 2021.')).toBeUndefined();
});

test.each([
  ['June 1st, 2018, London, United Kingdom: ', '2018-06-01'],
  ['12 June 2023, Ciudad Alta – ', '2023-06-12'],
  ['May 5, 1999, New Elder, Norland -- ', '1999-05-05'],
  ['2021-05-05 Holm: ', '2021-05-05'],
  ['5 mai 1999, Lyon, France : ', '1999-05-05'],
  ['Espoo, Finland - October 5, 2017: ', '2017-10-05'],
  ['Ciudad Alta, 12 de junio de 2023 – ', '2023-06-12'],
  ['New Elder, Norland – May 5, 1999 -- ', '1999-05-05'],
])('A day before the place that a release begins with is its day: %s', (lead, day) => {
  expect(dateOf(`${lead}${BODY}`, BODY)?.value).toBe(day);
});

test.each(['June 1st, 2018, was a day of storm: ', 'May 5, 1999 – '])(
  'A day that begins a sentence is none: %s',
  (lead) => {
    expect(dateOf(`${lead}${BODY.toLowerCase()}`, BODY)).toBeUndefined();
  },
);

test.each([
  'Passed on May 5, 1999, the law bans dumping in the bay.',
  'Signed on 5 May 1999, it was never paid for.',
  'Adopted on 1 May 2020, the rules were changed twice.',
  'Fait à Lyon, le 30 mars 2016, le pont a été rouvert.',
])('A day behind which another clause tells of it is not its day: %s', (line) => {
  expect(dateOf(BODY, BODY, line)).toBeUndefined();
});
