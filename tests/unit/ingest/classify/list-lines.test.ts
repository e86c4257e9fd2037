import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const guests = [
  'El secretario de Puertos del estado, doctor Jaime Alcalá Varela',
  'La directora general del Instituto de Pesca de la costa norte, maestra Zoé Robles Pineda',
  'El presidente municipal de Ribera del Norte, ingeniero Juan Gómez Morales',
];
const kindsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    normalize(text).blocks.flatMap((block) => ('text' in block ? [[block.text, block.kind] as const] : [])),
  );

test.each([
  [
    'before who speaks next',
    'A continuación escucharemos a la directora general del Instituto de Pesca de la costa norte, maestra Zoé Robles Pineda, y después a los demás que están aquí presentes.',
  ],
  [
    'before a greeting',
    'Asimismo, saludamos al personal del puerto y a la población de las comunidades vecinas que están aquí presentes, a todas y a todos ustedes.',
  ],
  [
    'before the last of them',
    'Nos dará la bienvenida el presidente municipal de Ribera del Norte, ingeniero Juan Gómez Morales, a quien agradecemos mucho que nos reciba esta mañana.',
  ],
])('A list of guests has neither headings nor pull quotes: %s', (_, behind) => {
  const kinds = kindsOf(
    `Inauguración del puerto\n\nBuenos días a todas y todos ustedes, que nos acompañan esta mañana en el puerto.\n\n${guests.join('\n\n')}\n\n${behind}\n`,
  );
  expect(guests.map((guest) => kinds[guest])).toEqual(guests.map(() => 'paragraph'));
});

test('A heading above a paragraph and a pull quote beside one stay what they are', () => {
  const kinds = kindsOf(
    'Pier opens\n\nThe council voted on Tuesday to rebuild the north pier, which burned in March and was closed since then.\n\nWhat comes next\n\nWork on the pier begins in June, and the ferry will sail from the south pier until then, the council said.\n\nthe ferry will sail from the south pier until then\n\nNobody was hurt.\n',
  );
  expect(kinds['What comes next']).toBe('heading');
  expect(kinds['the ferry will sail from the south pier until then']).toBe('pull-quote');
});
