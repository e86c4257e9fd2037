import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const talk = `---
ALCALDESA ANA RUIZ
Buenos días. ¿Empezamos con el muelle?
---
PREGUNTA
¿Cuándo abre?
---
ALCALDESA ANA RUIZ
Abre mañana, si no llueve.
`;

test.each([
  ['Versión estenográfica de la conferencia de prensa matutina | Martes 21 de enero, 2020', 'press-conference'],
  ['Versión estenográfica de la visita al puerto de Río Grande', 'transcript'],
  ['Transcripción de la entrevista con la alcaldesa de Río Grande', 'interview'],
  ['Transcription de la conférence de presse sur les écluses', 'press-conference'],
  ['Compte rendu intégral de la réunion du port', 'transcript'],
  ['Transcript of the public meeting on the lock', 'transcript'],
])('What says of what it is the transcript is the title: %s', (title, kind) => {
  const document = normalize(`${title}\nPresidencia de la República\n21 de enero de 2020\n${talk}`, {
    file: 'talk.txt',
  });
  expect(document.title).toEqual({ value: title, basis: 'stated' });
  expect(document.kind?.value).toBe(kind);
});

test('Below a line that only says what it is, the next line is the title', () => {
  const document = normalize(
    `Versión estenográfica\nEl muelle de Río Grande abre mañana\n21 de enero de 2020\n${talk}`,
    {
      file: 'talk.txt',
    },
  );
  expect(document.title.value).toBe('El muelle de Río Grande abre mañana');
});

test('A talk that nobody is named in is a transcript where its title says so', () => {
  const text = `Versión estenográfica. Visita al puerto\n\nBuenos días a todos. Hoy abrimos el muelle y el canal.\n\nMuchas gracias a quienes trabajaron en él.`;
  expect(normalize(text, { file: 'talk.txt' }).kind?.value).toBe('transcript');
});
