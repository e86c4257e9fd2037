import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const dateOf = (text: string) => normalizeMarkdown(`# Acta literal del pleno\n\n${text}\n`).date;
const tail = '\n\nSe leyó el orden del día y se votó la propuesta de la alcaldía.';

test.each([
  ['> **Referencia:** Sesión Plenaria Ordinaria 348 - 7 de Noviembre de 2025\n> **Enlace:** https://example.org/acta', '2025-11-07'],
  ['Référence : Séance publique n° 12 – 3 mars 2024', '2024-03-03'],
  ['En la ciudad de Altamar, siendo las 09:30 horas del día viernes 7 de noviembre de 2025, se dio inicio a la sesión.', '2025-11-07'],
  ['Siendo las 10 horas del 4 de mayo de 2023, se reunió el consejo del puerto.', '2023-05-04'],
  ['Buenos días a todos. Hoy, 7 de noviembre de 2025, se abre la sesión.', undefined],
  ['Hoy, 7 de noviembre de 2025, se reunió el consejo del puerto.', '2025-11-07'],
  ['El consejo se reúne hoy, jueves 6 de noviembre de 2025, en el muelle.', '2025-11-06'],
  ['Aujourd’hui, le 3 mars 2024, le conseil du port s’est réuni sur le quai.', '2024-03-03'],
  ['Today, Friday, 7 November 2025, the council of the port met.', '2025-11-07'],
])('The first words say what day it is: %s', (text, day) => {
  expect(dateOf(text + tail)?.value).toBe(day);
  if (day !== undefined) expect(dateOf(text + tail)).toMatchObject({ basis: 'inferred', evidence: [{ block: 'p1' }] });
}); // prettier-ignore

test.each([
  ['Referencia: Ley del 7 de noviembre de 2025'],
  ['Referencia: Sesión sobre el accidente - 7 de noviembre de 2025'],
  ['El 7 de noviembre de 2025 se hundió un barco en el puerto.'],
  ['“Hoy, 7 de noviembre de 2025, se hundió un barco”, escribió el capitán.'],
  ['Hoy, 7 de noviembre de 2025, llegó el barco.\n\nHoy, 8 de noviembre de 2025, zarpó.'],
])('Other days of the first paragraphs are not the document’s: %s', (text) => {
  expect(dateOf(text + tail)).toBeUndefined();
});

const lead = 'the ferry to Holm sailed twice for the first time, and the island was glad of it.';

test.each([
  ['14 July 2015 – Yesterday and today ', '2015-07-14'],
  ['Friday, 27 November 2015 – The harbour board said that ', '2015-11-27'],
  ['22 March 2012 — The harbour board said that ', '2012-03-22'],
  ['May 5, 1999 -- For forty years ', '1999-05-05'],
  ['5 de mayo de 1999 – El puerto recuerda que ', '1999-05-05'],
  [
    '- Free for children\n- Free for crews\n- Free for school groups\n\nHolm – 28 September 2018 – On this day ',
    '2018-09-28',
  ],
])('A release begins with its day and a dash: %s', (head, day) => {
  expect(dateOf(`${head}${lead}\n\nThe harbour board pays for the second crew.`)?.value).toBe(day);
});

test.each([
  '14 July 2015 – Pier opens to boats.\n\n15 July 2015 – First ferry sails to Holm.',
  '14 July 2015 was the day on which ',
  'Since 14 July 2015 – says the board – ',
  'From 14 July 2015 – 20 July 2015 the pier is closed, and ',
  '14 July 2015 – 20 July 2015: The pier is closed, and ',
])('Other days before a dash date no document: %s', (head) => {
  expect(dateOf(`${head}${lead}\n\nThe harbour board pays for the second crew.`)).toBeUndefined();
});
