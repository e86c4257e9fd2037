import { expect, test } from 'vitest';
import { readDateLine } from '../../../../scripts/ingest/days/read-date-line.ts';

test.each([
  ['FOR IMMEDIATE RELEASE, May 5, 1999', '1999-05-05'],
  ['FOR IMMEDIATE RELEASE: Wednesday, 5 May 1999', '1999-05-05'],
  ['Washington, D.C. – May 5, 1999', '1999-05-05'],
  ['Brussels, 5 March 1999', '1999-03-05'],
  ['May 5th, 1999- Holm, Norland', '1999-05-05'],
  ['5 May 1999– Ciudad Alta', '1999-05-05'],
  ['TUESDAY, 5 MARCH 1999', '1999-03-05'],
  ['Press Release | May 5, 1999', '1999-05-05'],
  ['May 5, 1999 (Ottawa)', '1999-05-05'],
  ['(November 17, 1999)', '1999-11-17'],
  ['Ciudad de México, a 5 de marzo de 1999', '1999-03-05'],
  ['Publié le 10 avril 1999 à 14 h 30', '1999-04-10'],
  ['Updated May 6, 1999 at 4:15 p.m. | Published May 5, 1999', '1999-05-05'],
  ['First published on May 5, 1999, last updated on May 6, 1999', '1999-05-05'],
  ['5/13/1999', '1999-05-13'],
  ['May 1999', '1999-05'],
  ['[Lunes 05 de Julio del 1999]', '1999-07-05'],
  ['[5 mai 1999]', '1999-05-05'],
  ['Le jeudi 18 novembre 1999', '1999-11-18'],
  ['El martes 18 de mayo de 1999', '1999-05-18'],
  ['Le mercredi 5 mai 1999 - Vol. 47 N° 75', '1999-05-05'],
  ['5 de mayo de 1999 – Núm. 12', '1999-05-05'],
  ['May 5, 1999 - No. 12', '1999-05-05'],
  ['May 5, 1999 | Press Releases', '1999-05-05'],
  ['Media Release | 5 May 1999 | Port Elder', '1999-05-05'],
  ['News • May 5, 1999', '1999-05-05'],
  ['Statements and Releases | May 5, 1999', '1999-05-05'],
  ['Pressemitteilung vom 5. März 1999', '1999-03-05'],
])('“%s” says the day of its document', (line, date) => {
  expect(readDateLine(line)).toEqual({ date, says: 'day' });
});

test('A line may say only when the document was changed', () => {
  expect(readDateLine('Last updated: May 6, 1999, 4:15 p.m.')).toEqual({ date: '1999-05-06', says: 'updated' });
});

test.each([
  'The council met on May 5, 1999',
  'Elections of May 5, 1999',
  'Embargoed until May 5, 1999',
  'Effective May 5, 1999',
  'Washington, D.C. – May 5',
  'May 5, 1999 | June 5, 1999',
  '05/06/1999',
  'Budget 1999',
  'Elections: May 5, 1999',
  'Deadline: May 5, 1999',
  'Ana Ruiz | May 5, 1999',
])('“%s” leaves it open', (line) => {
  expect(readDateLine(line)).toBeUndefined();
});
