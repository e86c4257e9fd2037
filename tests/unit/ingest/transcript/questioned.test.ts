import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, turnsOf } from '../normalize.ts';

const spoken = (...paragraphs: string[]) =>
  turnsOf(normalizeMarkdown(`# X\n\n${paragraphs.join('\n\n')}\n`)).map(
    ({ label, role, speaker }) => `${label} | ${role} | ${speaker.status} ${speaker.label}`,
  );
const long = [
  'El puerto tiene dos muelles y uno de ellos está cerrado desde marzo.',
  'Después viene la carretera, que es otra obra.',
  'Los vecinos la esperan desde hace años.',
];
const longer = [
  'Le port a deux quais et l’un des deux est fermé depuis mars.',
  'Ensuite vient la route, qui est un autre chantier.',
];

test.each([
  [
    'questions and answers in bold type behind a speech',
    [...long, '**Pregunta:** Buenos días. ¿Cuándo abre el muelle?', '**Respuesta [de la Secretaria Ana Holt]:** Nosotros esperamos que en junio.', ...long, '**Pregunta:** ¿Y la carretera?', '**Respuesta:** Vamos a abrirla en otoño.', ...long],
    ['Pregunta | press | role Pregunta', 'Respuesta [de la Secretaria Ana Holt] | official | named Secretaria Ana Holt', 'Pregunta | press | role Pregunta', 'Respuesta | speaker | role Respuesta'],
  ],
  [
    'plain ones',
    ['Pregunta: ¿Quién paga la obra?', 'Respuesta: La pagamos nosotros.', ...long, 'Pregunta: ¿Y después?', 'Respuesta: Después ya veremos, se lo digo a usted.', ...long],
    ['Pregunta | press | role Pregunta', 'Respuesta | speaker | role Respuesta', 'Pregunta | press | role Pregunta', 'Respuesta | speaker | role Respuesta'],
  ],
  [
    'French ones',
    [...longer, 'Question : Quand ouvre le quai ?', 'Réponse (du ministre Paul Arden) : Nous l’espérons pour juin.', ...longer, 'Question : Et la route ?', 'Réponse : Je ne sais pas encore.', ...longer],
    ['Question | press | role Question', 'Réponse (du ministre Paul Arden) | official | named ministre Paul Arden', 'Question | press | role Question', 'Réponse | speaker | role Réponse'],
  ],
  [
    'English ones',
    ['Question: When does the pier open?', 'Answer: We hope in June.', ...longer, 'Question: And the road?', 'Answer: I do not know yet.', ...longer],
    ['Question | press | role Question', 'Answer | speaker | role Answer', 'Question | press | role Question', 'Answer | speaker | role Answer'],
  ],
  [
    'in capitals',
    [...long, 'PREGUNTA: ¿Cuándo abre?', 'RESPUESTA: Yo creo que en junio.', ...long],
    ['PREGUNTA | press | role PREGUNTA', 'RESPUESTA | speaker | role RESPUESTA'],
  ],
])('Questions and answers are turns: %s', (_, paragraphs, turns) => {
  expect(spoken(...paragraphs)).toEqual(turns);
}); // prettier-ignore

test('A list of frequent questions, amid what nobody says, is none', () => {
  expect(
    spoken(...long, 'Pregunta: ¿Quién paga la obra?', 'Respuesta: La paga la provincia.', ...long, 'Pregunta: ¿Cuándo abre el muelle?', 'Respuesta: El muelle abre en junio.', ...long),
  ).toEqual([]); // prettier-ignore
});

const speech = 'Nous avons parlé du port et de ses quais toute la journée.';
test.each([
  ["L'honorable Paul Arden , ayant donne avis le jeudi 4 mars 1999:", "L'honorable Paul Arden"],
  ['L’honorable Ana Holt, ayant donné avis le 16 février 1999 :', 'L’honorable Ana Holt'],
  ['M. Max Ott (Val, Ind.), ayant donné préavis le 3 mai :', 'M. Max Ott (Val, Ind.)'],
  ['Mme Ines Malk, conformément à l’avis donné le mardi 9 avril :', 'Mme Ines Malk'],
  ['Hon. Ana Holt rose pursuant to notice of March 4, 1999:', 'Hon. Ana Holt'],
  ['Senator Ana Holt, having given notice on Tuesday last:', 'Senator Ana Holt'],
  ['La senadora Ana Holt, previo aviso del 4 de marzo:', 'La senadora Ana Holt'],
])('What a record tells before the colon is no part of a label: %s', (line, label) => {
  const { blocks } = normalize(
    `Débats\n\nM. le Président: ${speech}\n\n${line}\n\n${speech}\n\nMME MAY: ${speech}\n\nM. le Président: ${speech}\n`,
    { card: { title: { value: 'X' } } },
  );
  expect(blocks.flatMap((block) => (block.kind === 'turn' ? block.label : []))).toEqual([
    'M. le Président',
    label,
    'MME MAY',
    'M. le Président',
  ]);
});
