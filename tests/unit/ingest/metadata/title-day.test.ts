import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const words = 'The council met in the hall of the old mill, and voted on the pier and on the fares of the ferry.\n';
const dated = (title: string) => normalizeMarkdown(`---\ntitle: "${title}"\n---\n\n${words}`).date;

test.each([
  ['House of Elders: Vol 6 - FRIDAY 22 MARCH 1960', '1960-03-22'],
  ['Port Assembly — 21 February 2002', '2002-02-21'],
  ['Conferencia de prensa matutina del viernes 11 de marzo de 2022', '2022-03-11'],
  ['Procès-verbal de la séance du 5 mai 1999', '1999-05-05'],
  ['Port Record, Volume 143 Issue 8 (Tuesday, January 28, 1997)', '1997-01-28'],
  ['Minutes of the Port Council of 5 May 1999', '1999-05-05'],
  ['Meeting Notes — Elder Port Council Regular Meeting, August 13, 1999', '1999-08-13'],
  ['Agenda preview — Port Council Work Session, 1999-06-01', '1999-06-01'],
  ['Acta de la sesión ordinaria del concejo, viernes 5 de mayo de 1999', '1999-05-05'],
  ['Procès-verbal du conseil des ports, 5 mai 1999', '1999-05-05'],
  ['Elder Harbor Board Minutes, Tuesday, May 5, 1999', '1999-05-05'],
  ['Harbor Board - 1999-05-05', '1999-05-05'],
  ['May 5, 1999 Meeting Notes', '1999-05-05'],
  ['May 5, 1999 - Elder Port Council Minutes', '1999-05-05'],
  ['5 May 1999 Harbor Board Agenda', '1999-05-05'],
  ['1999-05-05 Board Meeting', '1999-05-05'],
  ['May 5, 1999 | Harbor Board Session', '1999-05-05'],
])('A day that is set off in a title dates what it names: %s', (title, value) => {
  const exact =
    /\d{4}-\d\d-\d\d|\d{1,2} de \p{L}+ de \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}/u.exec(title)?.[0] ?? '';
  expect(dated(title)).toEqual({ value, basis: 'inferred', note: `Its title says “${exact}”.` });
});

test.each([
  'Remembering 5 May 1999',
  'What we lost on September 11, 2001',
  'The storm of 5 May 1999 and after',
  'Report on the fire - March 1960',
  'Letters between 5 May 1999 and 7 May 1999',
  'A pier that burned in the night, May 5, 1999',
  'What the meeting decided, May 5, 1999',
])('A day that belongs to a title’s sentence dates nothing: %s', (title) => {
  expect(dated(title)).toBeUndefined();
});

test.each([
  'FRIDAY, 22 MARCH 1960',
  'Friday 22 March 1960 ____',
  'Le vendredi 22 mars 1960 - Vol. 47 N° 75',
  'Viernes 22 de marzo de 1960',
  '22nd March, 1960',
])('A heading that is a day dates the text below it: %s', (line) => {
  const document = normalizeMarkdown(
    `---\ntitle: Debates\n---\n\n## ${line}\n\nThe House met.\n\nMR. LEE: We thank you.\n`,
  );
  expect(document.date).toMatchObject({ value: '1960-03-22', basis: 'inferred', evidence: [{ exact: line }] });
});

test('Two days above a text date nothing', () => {
  const text =
    '---\ntitle: Debates - 22 March 1960\n---\n\n## 23 March 1960\n\nThe House met.\n\nMR. LEE: We thank you.\n';
  expect(normalize(text, { file: 'a.md' }).date).toBeUndefined();
});

test.each([
  'What I learned from the meeting of 5 May 1999',
  'How we lost the debate of 5 May 1999',
  'After the sitting of 5 May 1999',
  'Why nobody read the minutes of 5 May 1999',
])('A title that tells of a meeting is no record of it: %s', (title) => {
  expect(dated(title)).toBeUndefined();
});
