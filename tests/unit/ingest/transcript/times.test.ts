import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

const talk = (...stamps: string[]) =>
  normalize(
    `A talk on the lock\n\n${stamps
      .map((stamp, at) => `${['Orla Finch', 'Pavel Rusk'][at % 2] ?? ''}  ${stamp}\nWhat did you say about it?`)
      .join('\n\n')}\n`,
  );
const counted = (...stamps: string[]) =>
  turnsOf(talk(...stamps)).map(({ time }) => time?.counted && `${time.counted.from} ${String(time.counted.seconds)}`);

test('Times from the beginning count from that of the recording, over the hour too', () => {
  expect(counted('0:03', '0:41', '59:58', '1:00:02')).toEqual([
    'recording 3',
    'recording 41',
    'recording 3598',
    'recording 3602',
  ]);
});

test('Times of the day count from midnight', () => {
  expect(counted('10:00:03', '10:00:09', '10:01:22')).toEqual(['midnight 36003', 'midnight 36009', 'midnight 36082']);
  expect(counted('11:58 AM', '11:59 AM', '12:01 PM')).toEqual(['midnight 43080', 'midnight 43140', 'midnight 43260']);
});

test('Times that may be either are left as printed', () => {
  const turns = turnsOf(talk('15:18', '15:21', '15:44'));
  expect(turns.map(({ time }) => time)).toEqual([{ printed: '15:18' }, { printed: '15:21' }, { printed: '15:44' }]);
});

test('Beside members of a house two parts are hours and minutes', () => {
  const turns = turnsOf(
    normalize(
      'Ferry Bill\n\nMr FINCH (Griffith) (15:18): I welcome it.\n\nMs RUSK (Ellery) (15:21): I oppose it.\n\nMr FINCH: She would.\n\nMs RUSK: I do.\n',
    ),
  );
  expect(turns.map(({ time }) => time?.counted?.seconds)).toEqual([55_080, 55_260, undefined, undefined]);
});

test('A time is nobody’s words, and belongs to the turn or stands beside it', () => {
  const text =
    '00:00:03\nOrla Finch\nWhat happened?\n\n00:00:09\nPavel Rusk\nIt broke.\n\n00:00:41\nOrla Finch\nAnd you?\n';
  expect(outline(normalize(`A talk\n\n${text}`))).toEqual([
    't1 Orla Finch (speaker): What happened?',
    't2 Pavel Rusk (speaker): It broke.',
    't3 Orla Finch (speaker): And you?',
  ]);
});

const said = ['Why did the boats run late?', 'The north pier burned.', 'What comes in June?', 'Two new boats.'];
test.each<[form: string, print: (name: string, at: string) => string]>([
  ['behind a name', (name, at) => `${name} 0:${at}`],
  ['before a name', (name, at) => `[0:${at}] ${name}`],
  ['before a name with an initial', (name, at) => `0:${at} ${name.replace(/(?<= \w)\w+$/, '.')}`],
])('Times %s leave it a name where what is said has times, too', (_, print) => {
  const text = said.map(
    (words, place) =>
      `${print(['Orla Finch', 'Pavel Rusk'][place % 2] ?? '', `${String(place + 1)}3`)}\n\n[0:${String(place + 1)}4] ${words}\n\n[0:${String(place + 1)}8] And so it went on for a while.`,
  );
  const turns = turnsOf(normalize(`The ferry hour\n\n${text.join('\n\n')}\n`));
  expect(turns.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(said);
});
