import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

const labelsOf = (text: string, file = 'talk.txt'): string[] =>
  turnsOf(normalize(text, { file })).map(({ label }) => label);

test('An answer without a full stop is no label either', () => {
  const answers = ['Órale', 'Sí, claro.', 'Órale', 'Que sí.', 'Gracias.'];
  const text = answers.map((words) => `ALCALDE RUIZ\n¿Seguimos con usted?\n\nINTERLOCUTORA\n${words}\n`).join('\n');
  expect(labelsOf(`Diálogo en el puerto\n\n${text}`)).toEqual(answers.flatMap(() => ['ALCALDE RUIZ', 'INTERLOCUTORA']));
});

/** So long that names stand far apart. */
const speech = (...openings: string[]): string =>
  openings
    .concat(Array.from({ length: 20 }, (_, at) => `El tramo ${String(at + 3)} del canal se abrió en mayo.`))
    .join('\n');

/** Labels and speeches, in the ways that talks are printed. */
const ways: Record<string, (turns: readonly (readonly [string, string])[]) => string> = {
  'behind lines that divide': (turns) => turns.map(([name, words]) => `---\n${name}\n${words}\n`).join(''),
  'on lines by themselves': (turns) => turns.map(([name, words]) => `${name}\n${words}\n`).join(''),
  'between blank lines': (turns) => turns.map(([name, words]) => `${name}\n\n${words}\n\n`).join(''),
};
const print = Object.entries(ways);

const longOffices = [
  'NADIA ROLDÁN DE LA PEÑA, COORDINADORA NACIONAL DE PROTECCIÓN DE LAS PERSONAS QUE PESCAN EN EL ESTUARIO DEL RÍO GRANDE (CNPE)',
  'OFICIAL DE ENLACE PARA LOS PUERTOS DEL NORTE DEL FONDO MUNDIAL DEL AGUA Y EL SANEAMIENTO, IRINA SOLÍS LUGO',
  'SECRETARIO DE PUERTOS, CANALES Y TRANSPORTE FLUVIAL DEL ESTADO DE VALLE HERMOSO, JULIÁN OSTO PEÑA (VIDEOLLAMADA)',
  'TEO MARÍN LUGO, DIRECTOR DEL CENTRO ‘DR. ELÍAS SOTO’ PARA LA ATENCIÓN DE LAS FAMILIAS DESPLAZADAS POR LA CRECIDA',
  'LÉA MORIN, DIRECTRICE GÉNÉRALE DU CENTRE NATIONAL DE PRÉVENTION DES INONDATIONS ET DE PROTECTION DES RIVES',
];

test.each(longOffices.flatMap((label) => print.map(([way, text]) => [label, way, text] as const)))(
  '%s speaks %s',
  (label, _, text) => {
    const turns = [
      ['MODERADORA', 'Buenos días a todas y todos. ¿Empezamos?'],
      [label, 'Con gusto. Les presento lo que hicimos este año.\nFue un año de mucho trabajo.'],
      ['PREGUNTA', '¿Cuándo termina la obra?'],
      ['MODERADORA', 'Muchas gracias. Nos vemos mañana.'],
    ] as const;
    const read = turnsOf(normalize(`Diálogo en el puerto\n\n${text(turns)}`, { file: 'talk.txt' }));
    expect(read.map((turn) => turn.label)).toEqual(turns.map(([name]) => name));
    expect(read[1]?.paragraphs).toHaveLength(2);
  },
);

test.each([
  [longOffices[1], 'IRINA SOLÍS LUGO'],
  [longOffices[2], 'JULIÁN OSTO PEÑA'],
  ['MINISTRA DE HACIENDA, COMERCIO Y TURISMO, ANA DE LA O LIMA', 'ANA DE LA O LIMA'],
  ['JEFE DE PUERTOS, PLAYAS Y FAROS DEL SUR, RAÚL PEÑA', 'RAÚL PEÑA'],
  ['PRÉSIDENTE DU CONSEIL, COMITÉ DES RIVES, ANNE MORIN', 'ANNE MORIN'],
  ['SECRETARIO DE CAMINOS, PUENTES Y TRANSPORTES', 'SECRETARIO DE CAMINOS'],
])('Who has an office of several parts is named behind it: %s', (label = '', speaker) => {
  const text = `PREGUNTA: ¿Cuándo abre el muelle?\n\n${label}: Abre en junio.\n\nPREGUNTA: Gracias.`;
  expect(turnsOf(normalize(text))[1]?.speaker).toMatchObject({ label: speaker });
});

test.each([
  ['INTERLOCUTOR', 'De acuerdo.'],
  ['PRESIDENTA DEL PUERTO', 'No.'],
  ['VOZ MUJER', 'Ciudad de Valle Hermoso.'],
  ['PREGUNTA', 'Nora Lima, de El Faro.'],
  ['LA MINISTRE', 'Oui, Madame.'],
  ['QUESTION', 'Fair Enough.'],
])('What is said right below %s is no label: %s', (name, words) => {
  const text = `Diálogo en el puerto

ALCALDE RUIZ
Buenos días. ¿Quién pregunta?

${name}
${words}

ALCALDE RUIZ
¿Nada más?

${name}
${words}

ALCALDE RUIZ
Entonces seguimos con usted.

${name}
${words}

ALCALDE RUIZ
Gracias, hemos terminado.
`;
  const turns = turnsOf(normalize(text, { file: 'talk.txt' }));
  expect(turns.map(({ label }) => label)).toEqual(
    Array.from({ length: 7 }, (_, at) => (at % 2 ? name : 'ALCALDE RUIZ')),
  );
  expect(turns[1]?.paragraphs.map((one) => one.text)).toEqual([words]);
});

const farApart: Record<string, readonly (readonly [string, string])[]> = {
  'Versión estenográfica. Entrega del canal de Río Grande': [
    ['MODERADORA', 'Preside este acto la alcaldesa.\nLa acompaña el director del canal, Iván Peña.'],
    ['ANA RUIZ LIMA, ALCALDESA DE RÍO GRANDE', speech('Amigas y amigos, hoy entregamos el canal.')],
    ['MODERADORA', 'Ha concluido el acto.'],
  ],
  'Transcripción de la visita al hospital del puerto': [
    ['PRESIDENTE MARIO LUGO', speech('Me da mucho gusto estar aquí.')],
    ['DRA. ELSA SOTO, DIRECTORA DEL HOSPITAL', speech('Gracias. Tenemos cuarenta camas.')],
  ],
  'Palabras del gobernador en la apertura del muelle': [
    ['GOBERNADOR IVÁN RÍOS', speech('Hoy abrimos el muelle.')],
    ['VOCES A CORO', '¡Viva el puerto!'],
    ['GOBERNADOR IVÁN RÍOS', speech('Que viva.')],
  ],
  'Conférence de presse sur les écluses': [
    ['LA MINISTRE', speech('Bonjour à vous tous.')],
    ['QUESTION', 'Qui paie ?'],
    ['LOUIS MORIN, DIRECTEUR DES ÉCLUSES', speech('Nous payons tout.')],
  ],
  'Remarks by Mayor Ida Quill at the new lock': [
    ['MAYOR IDA QUILL', speech('Good morning. We are glad to be here.')],
    ['PAVEL RUSK, CHIEF OF THE LOCK', speech('Thank you, Mayor.')],
    ['MAYOR IDA QUILL', speech('We will open it tomorrow.')],
  ],
};

test.each(
  Object.entries(farApart).flatMap(([title, turns]) => print.map(([way, text]) => [title, way, turns, text] as const)),
)('Where “%s” says that people speak, names few and far apart are read %s', (title, _, turns, text) => {
  const read = turnsOf(
    normalize(`${title}\nPresidencia del puerto\n---\n${text(turns).replace(/^---\n/, '')}`, { file: 'talk.txt' }),
  );
  expect(read.map(({ label }) => label)).toEqual(turns.map(([name]) => name));
  expect(read.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
});

test('People in their parts who come again show that a text is a talk', () => {
  const turns = [
    ['MODERADOR', 'Buenos días. Escuchemos a la alcaldesa.'],
    ['ANA RUIZ, ALCALDESA', speech('Amigas y amigos, nos costó mucho.')],
    ['MODERADOR', 'Muchas gracias, alcaldesa.'],
  ] as const;
  expect(labelsOf(`El muelle de Río Grande\n\n${ways['between blank lines']?.(turns) ?? ''}`)).toEqual(
    turns.map(([name]) => name),
  );
});

test('One name behind a line that divides speaks where the title names who has it', () => {
  const text = `Mensaje de la presidenta Marta Lugo en el día del puerto\n5 de mayo de 2021\n---\nPRESIDENTA MARTA LUGO\n${speech('Amigos: hoy es un gran día.')}`;
  expect(labelsOf(text)).toEqual(['PRESIDENTA MARTA LUGO']);
});

test('Where a part of a talk begins with no name, nobody speaks in it', () => {
  const text = `Versión estenográfica. Visita al puerto
---
MODERADORA
Buenos días. ¿Empezamos?
---
(PROYECCIÓN DE VIDEO)
El puerto creció en estos años.
---
ALCALDESA ANA RUIZ
Muchas gracias a todos.
---
INTERVENZIÓN
Queremos agua.
---
ALCALDESA ANA RUIZ
La tendrán.
`;
  const document = normalize(text, { file: 'talk.txt' });
  expect(turnsOf(document).map(({ label }) => label)).toEqual([
    'MODERADORA',
    'ALCALDESA ANA RUIZ',
    'ALCALDESA ANA RUIZ',
  ]);
  const said = turnsOf(document).flatMap(({ paragraphs }) => paragraphs.map((one) => one.text));
  expect(said).not.toContain('El puerto creció en estos años.');
  expect(said).not.toContain('Queremos agua.');
  expect(outline(document).join('\n')).toContain('paragraph: Queremos agua.');
});

test('What is heard below a name is what is said, and no part of the name', () => {
  const text = `Diálogo\n\nALCALDE RUIZ\n¿Qué les falta?\n\nINTERVENCIÓN\n(Inaudible)\n\nALCALDE RUIZ\nSí, agua.\n\nINTERVENCIÓN\n(Habla en lengua indígena)\n\nALCALDE RUIZ\nGracias.`;
  expect(labelsOf(text)).toEqual(['ALCALDE RUIZ', 'INTERVENCIÓN', 'ALCALDE RUIZ', 'INTERVENCIÓN', 'ALCALDE RUIZ']);
});

const noTalks: Record<string, string> = {
  'a report with headings in capitals': `El canal de Río Grande\n\nANTECEDENTES\n${speech('Todo empezó en 1931.')}\n\nPRESIDENTE MARIO LUGO\n${speech('Nació en el puerto y nos dejó una escuela.')}\n\nSITUACIÓN ACTUAL\n${speech('Hoy tenemos dos canales.')}`,
  'sections between lines that divide': `Guide to the harbour\n\n---\nGETTING THERE\nYou take the ferry.\n---\nWHERE TO STAY\nWe like the inn.\n---\nOPENING HOURS\nYou can come at any time.`,
  'profiles between lines that divide': `Who we are\n---\nANA RUIZ, MAYOR\nShe was born by the sea.\n---\nTOM HALE, CLERK\nHe keeps the books.\n---\nLENA OST, ENGINEER\nShe tests ferries.`,
  'a report on a press conference': `Press conference on the locks draws a crowd\n\nWHAT THE MINISTER SAID\nThe locks will be repaired, and we asked when.\n\nWHAT COMES NEXT\nYou can write to the city.`,
  'a signature': `Letter to the harbour board\n\nWe ask you to open the pier.\n\n---\nANA RUIZ, MAYOR\nRío Grande`,
};

test.each(Object.entries(noTalks))('Nobody speaks in %s', (_, text) => {
  expect(labelsOf(text)).toEqual([]);
});
