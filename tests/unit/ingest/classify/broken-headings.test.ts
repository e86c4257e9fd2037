import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const body =
  'El mercado de la villa abrió esta semana a los vecinos que esperaban desde hacía meses el final de la obra del muelle.';
const more =
  'La obra tardó tres años, y nadie supo decir por qué la demora fue tan larga ni cuánto se gastó en ella al final.';

const headingsIn = (...chunks: string[]): string[] =>
  outline(normalize(`El mercado abre\n\n${chunks.join('\n\n')}\n`))
    .filter((line) => line.includes(' heading: '))
    .map((line) => line.replace(/^\S+ heading: /, ''));

test.each([
  ['Las cuentas de la obra y lo que\ndijeron los vecinos del muelle', 'Las cuentas de la obra y lo que dijeron los vecinos del muelle'],
  ['Ce que la ville doit encore au port et\nà ceux qui l’ont bâti', 'Ce que la ville doit encore au port et à ceux qui l’ont bâti'],
  ['What the town still owes to the harbour and\nto those who built it', 'What the town still owes to the harbour and to those who built it'],
])('A heading that is broken over two lines is one: %j', (lines, heading) => {
  expect(headingsIn(body, lines, more)).toEqual([heading]);
}); // prettier-ignore

test.each([
  'Calle del Puerto\nVilla Nueva',
  'Los que vinieron,\nlos que se fueron,\nlos que están',
  'Vinieron muchos a verlo todo.\ny nadie se fue',
  'Lo que trajeron los vecinos,\nlo que se llevaron:',
])('Two lines that are no broken heading stay two: %j', (lines) => {
  expect(headingsIn(body, lines, more).every((heading) => lines.split('\n').includes(heading))).toBe(true);
});

test.each(['5 de mayo de 2021', 'Le 5 mai 2021', 'Martes 4 de mayo de 2021', 'May 5, 2021'])(
  'A day is no heading: %s',
  (day) => {
    expect(headingsIn(body, more, day, body)).toEqual([]);
  },
);
