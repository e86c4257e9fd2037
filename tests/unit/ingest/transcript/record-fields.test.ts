import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

const debate = 'The council took the report as read, and asked the harbour office to come back in June.';

test.each<[what: string, head: string[]]>([
  [
    'Spanish',
    [
      'FECHA: Elder, 10 de mayo de 2021',
      'HORA: De las 14:33 a las 18:00',
      'ASISTENTES: Ana Ruiz Soto',
      'Tomás Hale',
      'AUSENTES: Clara Vega, concejala',
    ],
  ],
  [
    'Spanish, who was called',
    [
      'LUGAR: Recinto oficial',
      'PARTICIPANTES: Ana Ruiz, Tomás Hale',
      'INVITADOS: Clara Vega',
      'EXCUSADOS: Pedro Sala',
      'QUÓRUM: siete',
    ],
  ],
  [
    'English',
    [
      'DATE: May 10, 2021',
      'VENUE: Town hall',
      'ATTENDEES: Ana Ruiz, Tom Hale',
      'ABSENT: Clara Vega',
      'RECORDED BY: Peter Reed',
    ],
  ],
  [
    'English of a board',
    [
      'MEMBERS PRESENT: Ana Ruiz, Tom Hale',
      'MEMBERS ABSENT: Clara Vega',
      'STAFF: Peter Reed, Jane Cole',
      'CALL TO ORDER: 6:02',
      'QUORUM: present',
    ],
  ],
  [
    'French',
    [
      'LIEU : Salle du conseil',
      'PRÉSENTS : Anne Roy, Paul Arden',
      'ABSENTS : Claire Blanc',
      'PARTICIPANTS : Jean Petit',
      'ORDRE DU JOUR : le quai',
    ],
  ],
])('The fields of a record’s head are nobody who speaks: %s', (_what, head) => {
  const text = ['Council of Elder', ...head, debate, debate].join('\n\n');
  const document = normalize(text);
  expect(turnsOf(document)).toEqual([]);
  expect(document.kind?.value).not.toBe('transcript');
});

test('Those who were there speak in a talk', () => {
  const text = [
    'PRESIDENTA ANA RUIZ: Buenos días. ¿Están listos?',
    'ASISTENTES: ¡Sí!',
    'PRESIDENTA ANA RUIZ: Muchas gracias. Vamos a empezar con el muelle.',
    'ASISTENTES: (Aplausos)',
  ].join('\n\n');
  expect(turnsOf(normalize(text)).map(({ label }) => label)).toEqual([
    'PRESIDENTA ANA RUIZ',
    'ASISTENTES',
    'PRESIDENTA ANA RUIZ',
    'ASISTENTES',
  ]);
});
