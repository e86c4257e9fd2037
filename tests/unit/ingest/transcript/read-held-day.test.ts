import { expect, test } from 'vitest';
import { readHeldDay } from '../../../../scripts/ingest/transcript/read-held-day.ts';

test.each([
  ['Press Briefing by Minister Ana Ruiz, May 5, 1999', '1999-05-05'],
  ['Remarks by Minister Ruiz at the Harbour Dinner (May 5, 1999)', '1999-05-05'],
  ['Doorstop – Wednesday, 5 May 1999', '1999-05-05'],
  ['Transcript of Chair Ruiz’s Press Conference, May 5, 1999', '1999-05-05'],
  ['Versión estenográfica. Conferencia de prensa de la presidenta Ana Ruiz del 5 de marzo de 1999', '1999-03-05'],
  ['Versión estenográfica de la conferencia de prensa matutina, martes 5 de marzo de 1999', '1999-03-05'],
  ['Entretien avec Ana Ruiz, 5 mars 1999', '1999-03-05'],
])('“%s” says when it was held', (title, day) => {
  expect(readHeldDay(title)).toBe(day);
});

test.each([
  'Remarks on the Attack of May 5, 1999',
  'Remarks by Minister Ruiz on the Fire in Port Elder, May 5, 1999',
  'Address on the Anniversary, May 5, 1999',
  'Versión estenográfica. Palabras en el aniversario del 5 de marzo de 1999',
  'Press Briefing by Minister Ana Ruiz, May 1999',
  'The May 5, 1999 Press Briefing and What It Left Out',
  'Ferries, May 5, 1999',
])('“%s” leaves it open', (title) => {
  expect(readHeldDay(title)).toBeUndefined();
});
