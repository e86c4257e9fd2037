import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const text =
  'The council voted on Tuesday to rebuild the north pier, which burned in March of that year and has been closed to all since then, as the mayor said.';
const read = (...head: string[]) => normalize([...head, text, text].join('\n\n'));

test.each<[title: string, head: string[]]>([
  [
    'COMMUNIQUE DU CONSEIL DES MINISTRES DU MERCREDI 14 AOUT 2024',
    ['COMMUNIQUE DU CONSEIL DES MINISTRES', 'DU MERCREDI 14 AOUT 2024'],
  ],
  ['COMPTE RENDU DU CONSEIL MUNICIPAL DU 5 MAI 2021', ['COMPTE RENDU DU CONSEIL MUNICIPAL', 'DU 5 MAI 2021']],
  [
    'INFORME DE LA COMISIÓN DE PUERTOS SOBRE EL MUELLE NORTE',
    ['INFORME DE LA COMISIÓN DE PUERTOS', 'SOBRE EL MUELLE NORTE'],
  ],
  [
    'REPORT OF THE COMMITTEE ON PORTS TO THE ELDER COUNCIL',
    ['REPORT OF THE COMMITTEE ON PORTS', 'TO THE ELDER COUNCIL'],
  ],
  ['NATIONAL HARBOUR COUNCIL (NHC) 2022/2023 GUIDELINES', ['NATIONAL HARBOUR COUNCIL (NHC) 2022/2023', 'GUIDELINES']],
  ['ELDER CITY COUNCIL 2021 ANNUAL REPORT', ['ELDER CITY COUNCIL 2021', 'ANNUAL REPORT']],
])('A headline that goes on in the next line is one: %s', (title, head) => {
  const document = read(...head);
  expect(document.title).toEqual({ value: title, basis: 'stated' });
  expect(document.publisherName).toBeUndefined();
});

test.each([
  ['COMMUNIQUE DU CONSEIL DES MINISTRES DU MERCREDI 14 AOUT 2024', '2024-08-14'],
  ['COMPTE RENDU DU CONSEIL MUNICIPAL DU 5 MAI 2021', '2021-05-05'],
])('The day that such a headline closes with is when it was held: %s', (title, day) => {
  expect(read(title).date).toMatchObject({ value: day, basis: 'inferred' });
});

test.each<[what: string, head: string[], title: string]>([
  [
    'in two columns',
    [
      'Jane Robin, President Tom Battle, Mayor',
      'Bill Kling, Councilmember John Hale, City Administrator',
      'ELDER HALL 5:30 PM Thursday, May 13, 2021',
      'REGULAR MEETING OF THE CITY COUNCIL',
    ],
    'REGULAR MEETING OF THE CITY COUNCIL',
  ],
  [
    'one a line',
    ['Ana Ruiz, Chair', 'Tom Hale, Vice Chair', 'Clara Vega, Trustee', 'Agenda of the Harbour Board'],
    'Agenda of the Harbour Board',
  ],
  [
    'with a clerk',
    ['Ana Ruiz, Mayor', 'Peter Reed, City Clerk', 'Minutes of the Regular Meeting'],
    'Minutes of the Regular Meeting',
  ],
  [
    'in Spanish',
    ['Ana Ruiz, Alcaldesa', 'Tomás Hale, Concejal', 'Orden del día de la sesión de mayo'],
    'Orden del día de la sesión de mayo',
  ],
  [
    'before a notice',
    ['Ana Ruiz, Commissioner', 'Tom Hale, Commissioner', 'Notice of a Public Hearing on the Pier'],
    'Notice of a Public Hearing on the Pier',
  ],
])('Who sits on a body, %s, is nobody’s title', (_what, head, title) => {
  expect(read(...head).title.value).toBe(title);
});
