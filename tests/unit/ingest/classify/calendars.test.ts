import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const entries = (days: readonly string[], lines: readonly string[]): string =>
  days.flatMap((day) => [day, ...lines]).join('\n\n');

test.each<[what: string, text: string]>([
  [
    'meetings with their hour and hall',
    entries(
      ['September 26, 2019', 'October 30, 2019', 'November 21, 2019', 'January 30, 2020'],
      ['1:30 p.m.', 'Ford Room'],
    ),
  ],
  ['days alone', entries(['May 5, 2021', 'June 2, 2021', 'July 7, 2021', 'August 4, 2021'], [])],
  ['days with a line each', entries(['5 May 2021', '2 June 2021', '7 July 2021'], ['Harbour committee'])],
  ['Spanish days', entries(['5 de mayo de 2021', '2 de junio de 2021', '7 de julio de 2021'], ['Sesión ordinaria'])],
  ['French days', entries(['5 mai 2021', '2 juin 2021', '7 juillet 2021'], ['Conseil municipal', '18 h 30'])],
])('The days of a calendar are its text, and none is the day it is from: %s', (_what, text) => {
  const document = normalize(`Elder Harbour Board\n\nCalendar of the board\n\n${text}\n\nAll of them are open.`);
  expect(document.date).toBeUndefined();
  expect(document.regions.filter((region) => region.role === 'metadata' && region.field === 'date line')).toEqual([]);
});

test('The day above a text is its day, though others stand in the text', () => {
  const long =
    'The council voted on Tuesday to rebuild the north pier, which burned in March of that year and has been closed.';
  const document = normalize(
    ['New pier for Elder', 'May 5, 1999', long, long, 'June 2, 1999', 'Work begins', 'July 7, 1999', 'The end'].join(
      '\n\n',
    ),
  );
  expect(document.date?.value).toBe('1999-05-05');
});
